export { answeredQuestion, newestFigure } from './answered-question.ts';
export { withEconomies } from './economy-options.ts';
export { optionsOfField } from './options-of-field.ts';
export { pastedQuestion } from './pasted-question.ts';
export type { QuestionOption } from './question-option.ts';
export { questionSentence, type SentenceLength } from './question-sentence.ts';
export { indicatorOptions } from './subject-options.ts';
