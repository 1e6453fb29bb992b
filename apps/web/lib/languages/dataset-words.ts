import type { Dataset, Language } from '@sogdia/core';
import { type DatasetWords, datasetInWords } from '@sogdia/data';

export type { TopicText } from '@sogdia/data';

const wordsOf = new Map<Language, DatasetWords>();
const known = new WeakMap<Dataset, Map<Language, Dataset>>();

/** Puts the words of a language at hand in which the data say what they say in words of their own. */
export function provideWords(language: Language, words: DatasetWords): void {
  wordsOf.set(language, words);
}

/** A dataset that speaks a language, put together once; as it is in English, and for checks of statements, which may ask what an event says. */
export function inLanguage(dataset: Dataset, language: Language): Dataset {
  const words = wordsOf.get(language);
  if (words === undefined) return dataset;
  const spoken = known.get(dataset) ?? new Map<Language, Dataset>();
  const found = spoken.get(language) ?? datasetInWords(dataset, words);
  spoken.set(language, found);
  known.set(dataset, spoken);
  return found;
}
