import type { Dataset, Language } from '@sogdia/core';
import { checkDraft } from '@sogdia/core/claims';

/** The sentences of a text that hold a figure which is understood, each with how its figures are read. The text is read as English. */
export function readSentences(dataset: Dataset, text: string, language: Language) {
  const { figures } = checkDraft(dataset, text, language);
  return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)]
    .map(({ segment, index }) => ({
      text: segment.trim(),
      expressions: figures.flatMap(({ start, expression }) =>
        expression !== null && start >= index && start < index + segment.length ? [expression] : [],
      ),
    }))
    .filter(({ expressions }) => expressions.length > 0);
}
