export { allWords } from './all-words.ts';
export { positionLabel } from './position-label.ts';
export type { Word } from './word.ts';
