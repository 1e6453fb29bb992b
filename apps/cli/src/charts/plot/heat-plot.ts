import { isMissing, type Language, type Value, type View } from '@sogdia/core';
import { formatCell } from '@sogdia/core/format';
import { seriesByValue, timeAxisOf, type ValueClasses, valueClassesOf } from '@sogdia/core/workspace';
import { cutText, nameOfSeries } from '../../terminal/index.ts';
import { decimalsOf } from './number-at.ts';
import { rowLabelWidth } from './plot.ts';

/** A number of a table of colours: its text, and its level, null where there is none. */
export interface HeatCell {
  readonly text: string;
  readonly level: number | null;
}

/** A view as rows of cells. */
export interface HeatPlot {
  readonly periods: readonly string[];
  readonly unit: string;
  readonly rows: readonly { readonly label: string; readonly cells: readonly HeatCell[] }[];
  /** The classes from the lowest values to the highest, each with the value at which the next begins. */
  readonly classes: readonly { readonly level: number; readonly end: string | null }[];
}

/** A view as a table of colours, the series with the greatest value at the last period that they share first unless another order is asked for. */
export function heatPlotOf(view: View, language: Language, series = seriesByValue(view)): HeatPlot {
  const { periods } = timeAxisOf(view);
  const values = view.series.flatMap(({ points }) => points.flatMap(({ value }) => (isMissing(value) ? [] : [value])));
  const classes = valueClassesOf(values);
  const format = (value: number, decimals: number): string => formatCell(view, value, { ...view.unit, decimals }, language);
  return {
    periods,
    unit: view.unit.short,
    rows: series.map((one) => ({
      label: cutText(nameOfSeries(one, view, language), rowLabelWidth),
      cells: periods.map((period) => cellOf(one.points.find((point) => point.period === period)?.value, classes, view, format)),
    })),
    classes: classes.levels.map((level, index) => {
      const end = classes.breaks[index];
      return { level, end: end === undefined ? null : format(end, decimalsOf(end / view.unit.scale)) };
    }),
  };
}

function cellOf(
  value: Value | undefined,
  { levelOf }: ValueClasses,
  view: View,
  format: (value: number, decimals: number) => string,
): HeatCell {
  if (value === undefined || isMissing(value)) return { text: '–', level: null };
  const isWhole = view.spec.transform === 'growth' && Math.abs(value / view.unit.scale) >= 1;
  return { text: format(value, isWhole ? 0 : Math.min(1, view.unit.decimals)), level: levelOf(value) };
}
