export { answerView } from './answer-view.ts';
export { dataNamed } from './data-named.ts';
export { readStatedSpec, viewOptions } from './view-options.ts';
