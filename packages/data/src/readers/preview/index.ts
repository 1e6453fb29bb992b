export { hintOfAnswer, type OpenQuestion, openQuestions } from './open-questions.ts';
export { type CountsInAll, type CoveredGoods, type FilePreview, previewOf, type ReadingPreview } from './preview-of.ts';
