export { featuresOf } from './features.ts';
export { joined, named, nothing, partyOf, together } from './join-phrases.ts';
export type { Party, Phrase, PlaceName, Units, Verb, When, Words } from './phrase.ts';
export { bareFigure, type Figure, type FigureUnit, type FlowWord, type Goods, type Indicator, spelledOut } from './phrase.ts';
