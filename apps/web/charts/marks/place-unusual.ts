import type { Language, View } from '@sogdia/core';
import { formatOnAxis } from '@sogdia/core/format';
import { pointAt } from '../layout/periods-of.ts';
import { seriesClass } from '../layout/series-style.ts';
import { textWidth } from '../layout/text/text-width.ts';

/**
 * A stretch of periods of which a check found something in one line: a band over the plot, with its dates in a row above it.
 * `end`: where the dates end, and in which row they stand.
 */
export type PlacedUnusual = ReturnType<typeof placeUnusual>[number];

interface Periods {
  readonly middle: (periodIndex: number) => number;
  readonly step: number;
  readonly right: number;
}

const fontSize = 12;
const clear = 8;

/** Places the unusual periods of each line, those that follow on one another as one band. */
export function placeUnusual(view: View, periods: readonly string[], { middle, step, right }: Periods, language: Language) {
  const ends: number[] = [];
  return view.series.flatMap((series) =>
    runsOf(periods.map((period) => pointAt(series, period)?.hasFinding === true)).map(([first, last]) => {
      const [from = '', to = ''] = [periods[first], periods[last]];
      const dates =
        from === to ? formatOnAxis(to, null, language) : `${formatOnAxis(from, to, language)}–${formatOnAxis(to, null, language)}`;
      const width = textWidth(dates, fontSize);
      const end = Math.min(right, (middle(first) + middle(last) + width) / 2);
      const free = ends.findIndex((taken) => end - width >= taken + clear);
      const row = free === -1 ? ends.length : free;
      ends[row] = end;
      return {
        id: `${series.id} ${from}`,
        className: seriesClass(series, view.series),
        x: middle(first) - step / 2,
        width: middle(last) - middle(first) + step,
        end,
        row,
        dates,
      };
    }),
  );
}

/** The first and the last place of each run of what is so. */
function runsOf(all: readonly boolean[]): readonly (readonly [first: number, last: number])[] {
  const starts = all.flatMap((is, index) => (is && all[index - 1] !== true ? [index] : []));
  return starts.map((first) => {
    const after = all.indexOf(false, first);
    return [first, after === -1 ? all.length - 1 : after - 1];
  });
}
