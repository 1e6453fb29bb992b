import type { Language, View } from '@sogdia/core';
import { comparedPeriods, seriesByValue } from '@sogdia/core/workspace';
import { colorOf, cutText, type DataColor, nameOfSeries } from '../../terminal/index.ts';
import { numberAt } from './number-at.ts';
import { rowLabelWidth } from './plot.ts';

/** A series at the two periods that are compared, in the unit shown; null where it has no value. */
export interface ComparedRow {
  readonly label: string;
  readonly color: DataColor;
  readonly first: number | null;
  readonly last: number | null;
}

/** The series of a view at two periods, the greatest at the last one on top. `first` is null where they have one period in common. */
export interface ComparedPlot {
  readonly first: string | null;
  readonly last: string;
  readonly unit: string;
  readonly rows: readonly ComparedRow[];
}

/** A view as a plot of two periods; null where no series has a value. */
export function comparedPlotOf(view: View, language: Language): ComparedPlot | null {
  const compared = comparedPeriods(view);
  if (compared === null) return null;
  const { first, last } = compared;
  return {
    first: first === last ? null : first,
    last,
    unit: view.unit.short,
    rows: seriesByValue(view).map((series) => ({
      label: cutText(nameOfSeries(series, view, language), rowLabelWidth),
      color: colorOf(series, view, view.series.indexOf(series)),
      first: first === last ? null : numberAt(series, first, view.unit.scale),
      last: numberAt(series, last, view.unit.scale),
    })),
  };
}
