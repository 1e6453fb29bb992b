import { isMissing, type Receipt, type View, type ViewSeries } from '@sogdia/core';
import { type IndicatorSeries, isIndicatorView, type ReconciliationMethod } from '@sogdia/core/model';

/** The range that the methods of reconciliation span around a series, or the bounds of its source: an outline there and back for each run of periods. */
export interface PlacedRange {
  readonly id: string;
  readonly outline: readonly (readonly [x: number, y: number])[];
}

/** Half the width of a range of one period alone, which is drawn as a bar. */
const alone = 5;

/** The runs of periods with a range, each as the outline from its lowest values to its highest. */
export function placeBands(
  view: View,
  series: ViewSeries,
  periods: readonly string[],
  place: { readonly x: (periodIndex: number) => number; readonly y: (value: number) => number },
): readonly PlacedRange[] {
  const ranges = rangesOf(view, series);
  const ends = periods.map((period) => ranges.find((range) => range.period === period));
  const runs: number[][] = [];
  ends.forEach((end, index) => {
    if (end === undefined) return;
    const run = runs.at(-1);
    if (run?.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  });
  return runs.map((run) => {
    const [first = 0] = run;
    const stretch = run.length > 1 ? run.map((index) => ({ index, x: place.x(index) })) : barAt(first, place.x(first));
    const side = (end: 'lowest' | 'highest') =>
      stretch.map(({ index, x }) => [x, place.y(ends[index]?.[end].value ?? Number.NaN)] as const);
    return { id: `${series.id} ${periods[first]}`, outline: [...side('lowest'), ...side('highest').toReversed()] };
  });
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
  if (isIndicatorView(view)) return view.spec.transform === 'level' ? boundsOf(view.series.find(({ id }) => id === series.id)) : [];
  const band = view.bands.find((one) => one.measure === series.measure && one.partner === series.economy);
  return (band?.points ?? []).flatMap(({ period, lowest, highest, methods }) =>
    lowest === null || highest === null || methods < 2 ? [] : [{ period, lowest, highest }],
  );
}

function boundsOf(series: IndicatorSeries | undefined): readonly Range[] {
  return (series?.bounds ?? []).flatMap(({ period, lower, upper }) => {
    if (isMissing(lower.value) || isMissing(upper.value)) return [];
    const end = (value: number, receipt: Receipt): RangeEnd => ({ value, receipt, method: null });
    return [{ period, lowest: end(lower.value, lower), highest: end(upper.value, upper) }];
  });
}

function barAt(index: number, x: number): readonly { readonly index: number; readonly x: number }[] {
  return [
    { index, x: x - alone },
    { index, x: x + alone },
  ];
}
