export { rankedNouns } from './figure-words.data.ts';
export { type DraftFigure, findFigures } from './find-figures.ts';
