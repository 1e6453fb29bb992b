import type { BandEnd, View, ViewSeries } from '@sogdia/core';

/** The range that the methods of reconciliation span around a series: an outline there and back for each run of periods. */
export interface PlacedRange {
  readonly id: string;
  readonly outline: readonly (readonly [x: number, y: number])[];
}

/** Half the width of a range of one period alone, which is drawn as a bar. */
const alone = 5;

/** The runs of periods in which some method gives a number, each as the outline from its lowest values to its highest. */
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

/** The range of a series in one period. */
export interface Range {
  readonly period: string;
  readonly lowest: BandEnd;
  readonly highest: BandEnd;
}

/** The ranges of a series, where more than one method gives a number; none in a view that is not reconciled. */
export function rangesOf(view: View, { measure, economy }: ViewSeries): readonly Range[] {
  const band = view.bands.find((one) => one.measure === measure && one.partner === economy);
  return (band?.points ?? []).flatMap(({ period, lowest, highest, methods }) =>
    lowest === null || highest === null || methods < 2 ? [] : [{ period, lowest, highest }],
  );
}

function barAt(index: number, x: number): readonly { readonly index: number; readonly x: number }[] {
  return [
    { index, x: x - alone },
    { index, x: x + alone },
  ];
}
