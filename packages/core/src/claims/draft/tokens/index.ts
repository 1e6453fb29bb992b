export { guards } from './asides.data.ts';
export { classesIn, type Entry } from './lexicon.ts';
export { placed, type ReadLattice, readLattice } from './read-lattice.ts';
export { nowhen, ofPartOfYear, spanOf } from './read-times.ts';
export { type Groups, matchAt } from './written.ts';
