export { featuresOf } from './features.ts';
export { joined, named } from './join-phrases.ts';
export type { Figure, FigureUnit, FlowWord, Goods, Indicator, Party, Phrase, Units, Verb, When } from './phrase.ts';
