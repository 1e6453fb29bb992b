export { guards } from './asides.data.ts';
export { type DraftNames, type ReadLattice, readLattice } from './read-lattice.ts';
