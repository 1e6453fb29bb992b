export { answerView } from './answer-view.ts';
export { viewOptions } from './view-options.ts';
