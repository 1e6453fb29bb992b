export { answerView } from './answer-view.ts';
export { readStatedSpec, viewOptions } from './view-options.ts';
