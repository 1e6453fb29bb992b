import { isMissing, type Receipt, type View, type ViewSeries } from '@sogdia/core';
import type { ReconciliationMethod } from '@sogdia/core/model';
import { type PlacedEdges, widenAlone } from './placed-edges.ts';

/** The range that the methods of reconciliation span around a series, or the bounds of its source; empty where it has none in any period. */
export function placeBands(
  view: View,
  series: ViewSeries,
  periods: readonly string[],
  place: { readonly x: (periodIndex: number) => number; readonly y: (value: number) => number },
): readonly (PlacedEdges | null)[] {
  const ranges = new Map(rangesOf(view, series).map((range) => [range.period, range]));
  const edges = periods.map((period, index) => {
    const range = ranges.get(period);
    return range === undefined ? null : { x: place.x(index), y1: place.y(range.lowest.value), y0: place.y(range.highest.value) };
  });
  return ranges.size === 0 ? [] : widenAlone(edges);
}

/** The lowest and the highest value of every range of a view, for scales that must hold them. */
export function valuesOfBands(view: View): readonly number[] {
  return view.series.flatMap((series) => rangesOf(view, series).flatMap(({ lowest, highest }) => [lowest.value, highest.value]));
}

/** An end of a range: a number with its receipt, and the method that gives it; null where its source does. */
export interface RangeEnd {
  readonly value: number;
  readonly receipt: Receipt;
  readonly method: ReconciliationMethod | null;
}

/** The range of a series in one period. */
export interface Range {
  readonly period: string;
  readonly lowest: RangeEnd;
  readonly highest: RangeEnd;
}

/** The ranges of a series: where more than one method gives a number of a reconciled record, or a source gives the bounds of a level. */
export function rangesOf(view: View, series: ViewSeries): readonly Range[] {
  if (series.bounds.length > 0) return boundsOf(series);
  const band = view.bands.find((one) => one.measure === series.measure && one.partner === series.economy);
  return (band?.points ?? []).flatMap(({ period, lowest, highest, methods }) =>
    lowest === null || highest === null || methods < 2 ? [] : [{ period, lowest, highest }],
  );
}

function boundsOf({ bounds }: ViewSeries): readonly Range[] {
  return bounds.flatMap(({ period, lower, upper }) => {
    if (isMissing(lower.value) || isMissing(upper.value)) return [];
    const end = (value: number, receipt: Receipt): RangeEnd => ({ value, receipt, method: null });
    return [{ period, lowest: end(lower.value, lower), highest: end(upper.value, upper) }];
  });
}
