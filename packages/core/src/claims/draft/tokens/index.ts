export { guards } from './asides.data.ts';
export { isKnown } from './lexicon.ts';
export type { Figure, FigureUnit, FlowWord, Goods, Indicator, Party, Phrase, Units, Verb, When } from './phrase.ts';
export { type DraftNames, type ReadLattice, readLattice } from './read-lattice.ts';
