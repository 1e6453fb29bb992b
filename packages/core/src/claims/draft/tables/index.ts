export { readInWords } from './read-in-words.ts';
export { WordsOfLanguage } from './words-of-language.ts';
