import { computeView, InvalidParameterError, isMissing, type TradeSpec, type TradeView } from '@sogdia/core';
import type { Dataset } from '@sogdia/core/model';
import { datasetOfView, hold } from './judge.ts';
import type { NoteKind } from './note-kind.ts';

/** The same question with one choice changed; null where that has no answer. */
export function again(view: TradeView, change: Partial<TradeSpec>): TradeView | null {
  try {
    return computeView(datasetOf(view), { ...view.spec, ...change });
  } catch (error) {
    if (error instanceof InvalidParameterError) return null;
    throw error;
  }
}

/** The dataset that a view answers over. */
export function datasetOf(view: TradeView): Dataset {
  const dataset = datasetOfView.get(view);
  if (dataset === undefined) throw new Error('the dataset of the view is not known');
  return dataset;
}

/** How many numbers of a view of first prints are others in the newest one. */
export const revised: NoteKind<TradeView> = {
  pattern:
    /^(?:(?<one>One) figure has been revised; its receipt shows both|(?<cells>\d+) figures have been revised; each receipt shows both)\.$/u,
  says: ({ one, cells = '' }) => (one === undefined ? cells : '1'),
  due: (view) => {
    if (view.spec.vintage !== 'first') return [];
    const newest = again(view, { vintage: 'latest' });
    const differ = view.series.flatMap(({ points }, index) =>
      points.filter(({ value }, at) => {
        const other = newest?.series[index]?.points[at]?.value;
        return !isMissing(value) && other !== undefined && !isMissing(other) && Math.abs(other - value) > 1e-9 * Math.abs(value);
      }),
    );
    hold(
      differ.every((point) => point.revised !== null),
      'a receipt does not show both',
    );
    return differ.length === 0 ? [] : [String(differ.length)];
  },
};
