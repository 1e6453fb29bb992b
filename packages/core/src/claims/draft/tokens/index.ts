export { guards } from './asides.data.ts';
export { type ReadLattice, readLattice } from './read-lattice.ts';
export { nowhen, ofPartOfYear, spanOf } from './read-times.ts';
export { type Groups, matchAt } from './written.ts';
