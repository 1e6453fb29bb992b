export { guards } from './asides.data.ts';
export { readInWords } from './read-in-words.ts';
export { type ReadLattice, readLattice } from './read-lattice.ts';
export { WordsOfLanguage } from './words-of-language.ts';
