export { readPassages } from './read-passages.ts';
export type { FigureReading } from './read-sentence.ts';
export { readerOf } from './reader.ts';
