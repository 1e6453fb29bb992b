export { commandOfWords } from './command-of-words.ts';
export { searchCommand } from './search.ts';
