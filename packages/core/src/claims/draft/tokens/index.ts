export { guards } from './asides.data.ts';
export { isKnown } from './lexicon.ts';
export { type DraftNames, type ReadLattice, readLattice } from './read-lattice.ts';
