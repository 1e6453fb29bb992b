import type { Dataset, Language } from '@sogdia/core';
import { optionsOfData } from '../../../explore/index.ts';
import { ownQuestions } from './own-questions.ts';

/** What a page has to know of data before it asks the first question: what they answer at once, and what controls offer. */
export type OwnFacts = ReturnType<typeof ownFacts>;

/** What there is to know of a dataset of one's own, as plain data. */
export function ownFacts(dataset: Dataset, language: Language) {
  return { questions: ownQuestions(dataset, language), options: optionsOfData(dataset, language) };
}
