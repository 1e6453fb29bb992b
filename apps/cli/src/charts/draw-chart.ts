import { isMissing, type Language, type View } from '@sogdia/core';
import type { Line } from '../frame/cell.ts';
import type { ChartOptions } from './chart-frame.ts';
import { chartLegend } from './chart-legend.ts';
import { columnChart } from './column-chart.ts';
import { emptyChart } from './empty-chart.ts';
import { lineChart } from './line-chart.ts';
import { type Plot, plotOf } from './plot.ts';
import { stackedBars } from './stacked-bars.ts';
import { timeline } from './timeline.ts';

/** The height up to which a chart has no row to spare for what its marks stand for. */
const lowestWithLegend = 6;

/** The chart of a view in the form that its spec names; a form that does not suit its series gives way to lines. */
export function drawChart(view: View, options: ChartOptions, language: Language): readonly Line[] {
  if (view.spec.measures[0] === 'partnership') return timeline(view, options);
  if (view.series.every(({ points }) => points.every(({ value }) => isMissing(value)))) return emptyChart(view, options);
  const plot = plotOf(view, language);
  const form = formOf(view, plot, options);
  const legend = options.height > lowestWithLegend ? chartLegend(plot, { ...options, form }, language) : null;
  const drawn = charts[form](plot, legend === null ? options : { ...options, height: options.height - 1 });
  return legend === null ? drawn : [...drawn, legend];
}

const charts = { lines: lineChart, columns: columnChart, bars: stackedBars } as const;

function formOf({ spec: { chart } }: View, plot: Plot, options: ChartOptions): keyof typeof charts {
  const isShort = options.width / plot.periods.length >= 3;
  if (chart === 'stacked-column') return 'bars';
  if (chart === 'column' && plot.series.length === 1 && isShort) return 'columns';
  return chart === 'diverging-column' && plot.series.length === 2 && isShort ? 'columns' : 'lines';
}

/** The rows that a chart would like to have: those of rows take one or two lines for each, all others what there is. */
export function chartHeight(view: View, most: number): number {
  const partners = view.spec.partners.length;
  if (view.spec.measures[0] === 'partnership') return largestThatFits([2 * partners + 4, partners + 4], most);
  const years = view.spec.to - view.spec.from + 1;
  if (view.spec.chart === 'stacked-column') return largestThatFits([2 * years - 1, years], most);
  return most;
}

function largestThatFits(heights: readonly number[], most: number): number {
  return heights.find((height) => height <= most) ?? most;
}
