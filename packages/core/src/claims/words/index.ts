export { allWords } from './all-words.ts';
export type { Word } from './word.ts';
