export { featuresOf } from './features.ts';
export { joined, joinedAs, nothing, partyOf } from './join-phrases.ts';
export type { Party, Phrase, PlaceName, Units, Verb, When, Words } from './phrase.ts';
export { bareFigure, type Figure, type FigureUnit, type FlowWord, type Goods, type Indicator, spelledOut } from './phrase.ts';
