import type { Dataset, Language } from '@sogdia/core';
import { type OptionsOfData, optionsOfData } from '../../../explore/index.ts';
import { type OwnQuestion, ownQuestions } from './own-questions.ts';

/** What a page has to know of data before it asks the first question: what they answer at once, and what controls offer. */
export interface OwnFacts {
  readonly questions: readonly OwnQuestion[];
  readonly options: OptionsOfData;
}

/** What there is to know of a dataset of one's own, as plain data. */
export function ownFacts(dataset: Dataset, language: Language): OwnFacts {
  return { questions: ownQuestions(dataset, language), options: optionsOfData(dataset, language) };
}
