import { isMissing, type ViewSeries } from '@sogdia/core';
import { stack } from '@visx/shape';
import { pointAt } from './periods-of.ts';

/** How a value goes into a stack: one that goes down is negative. */
export type SignedValue = (value: number, series: ViewSeries) => number;

/** The values at which the part of each series begins and ends in each period; of a missing one both are where it would begin. */
export function stackSeries(
  all: readonly ViewSeries[],
  periods: readonly string[],
  offset: 'none' | 'diverging',
  signed: SignedValue = (value) => value,
): readonly (readonly (readonly [from: number, to: number])[])[] {
  const value = (period: string, series: ViewSeries): number => {
    const found = pointAt(series, period)?.value;
    return found === undefined || isMissing(found) ? 0 : signed(found, series);
  };
  return stack<string, ViewSeries>({ keys: [...all], value, offset })([...periods]).map((layer) =>
    layer.map(([from, to]) => [from, to] as const),
  );
}
