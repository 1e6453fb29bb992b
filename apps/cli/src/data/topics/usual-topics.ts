import { computeView, type Dataset, decodeViewSpec, SogdiaError } from '@sogdia/core';
import type { Topic } from '@sogdia/data';
import { usualTopicTexts } from './usual-topics.data.ts';

/** The topics that data of a reader's own have: what can be asked of any trade, as far as these data have an answer. */
export function usualTopics(dataset: Dataset): readonly Topic[] {
  return usualTopicTexts.flatMap((topic): readonly Topic[] => {
    const [first, ...others] = topic.views.filter(({ query }) => hasAnswer(dataset, query));
    return first === undefined ? [] : [{ ...topic, views: [first, ...others], sections: [], unknown: [], indicators: [] }];
  });
}

/** Whether the data have a figure for a question. */
function hasAnswer(dataset: Dataset, query: string): boolean {
  try {
    const { series } = computeView(dataset, decodeViewSpec(dataset, query), 'en');
    return series.some(({ points }) => points.some(({ value }) => typeof value === 'number'));
  } catch (error) {
    if (SogdiaError.isInstance(error)) return false;
    throw error;
  }
}
