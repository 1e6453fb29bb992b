export { loadReaders, type Readers } from './load-readers.ts';
export { wordsOfData } from './words-of-data.ts';
