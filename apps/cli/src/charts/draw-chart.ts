import { isMissing, type Language, type View } from '@sogdia/core';
import type { Chart } from '@sogdia/core/model';
import { messagesOf } from '../messages/index.ts';
import { type Line, unicodeGlyphs } from '../terminal/index.ts';
import type { ChartOptions } from './board/index.ts';
import { chartLegend } from './chart-legend.ts';
import {
  areaChart,
  columnChart,
  dotChart,
  emptyChart,
  heatTable,
  lineChart,
  mapChart,
  partBars,
  shownPeriods,
  slopeChart,
  sparklineRows,
  stackedBars,
  timeline,
} from './forms/index.ts';
import { comparedPlotOf, heatPlotOf, mapPlotOf, type Plot, plotOf } from './plot/index.ts';

/** The height up to which a chart has no row to spare for what its marks stand for. */
const lowestWithLegend = 6;

/** The chart of a view in the form that its spec names; a form that does not suit its series gives way to lines. */
export function drawChart(view: View, options: ChartOptions, language: Language): readonly Line[] {
  if (isOfLevels(view)) return timeline(view, options);
  if (view.series.every(({ points }) => points.every(({ value }) => isMissing(value)))) return emptyChart(view, options);
  const ofRows = drawRows(view, options, language);
  if (ofRows !== null) return ofRows;
  const plot = plotOf(view, language);
  const form = formOf(view, plot, options);
  const legend = legendOfChart(plot, form, options, language);
  const drawn = charts[form](plot, legend === null ? options : { ...options, height: options.height - 1 });
  return legend === null ? drawn : [...drawn, legend];
}

/** A view in a form that has rows of series, or two periods, in the place of an axis of periods; null for any other form. */
function drawRows(view: View, options: ChartOptions, language: Language): readonly Line[] | null {
  const { chart } = view.spec;
  if (chart === 'heat-table') return heatTable(heatPlotOf(view, language), options);
  const map = chart === 'map' ? mapPlotOf(view, language) : null;
  if (map !== null) return mapChart(map, options);
  if (chart === 'small-multiples') return sparklineRows(plotOf(view, language), options);
  const draw = chart === 'slope' || chart === 'dot' || chart === 'treemap' ? compared[chart] : chart === 'map' ? dotChart : null;
  const plot = draw === null ? null : comparedPlotOf(view);
  return draw === null || plot === null ? null : draw(plot, options);
}

/** Whether a view is of the levels of a ladder. */
function isOfLevels({ unit }: View): boolean {
  return unit.display === 'level';
}

/** The line under a chart. Bars that have no row for each period always say which they show. */
function legendOfChart(plot: Plot, form: keyof typeof charts, options: ChartOptions, language: Language): Line | null {
  const { periods } = plot;
  const isCut =
    form === 'bars' && periods.length > options.height - (chartLegend(plot, { ...options, form, part: null }, language) === null ? 0 : 1);
  if (!isCut) return options.height > lowestWithLegend ? chartLegend(plot, { ...options, form, part: null }, language) : null;
  const shown = shownPeriods(plot, { ...options, height: options.height - 1 });
  const at = (index: number | undefined): string => periods[index ?? 0] ?? '';
  const part = { from: at(shown[0]), to: at(shown.at(-1)), first: at(0), last: at(periods.length - 1) };
  return chartLegend(plot, { ...options, form, part: messagesOf(language)['legend.periods-shown'](part) }, language);
}

const compared = { slope: slopeChart, dot: dotChart, treemap: partBars } as const;
const charts = { lines: lineChart, areas: areaChart, columns: columnChart, bars: stackedBars } as const;

function formOf({ spec: { chart } }: View, plot: Plot, options: ChartOptions): keyof typeof charts {
  if (plot.isRanked) return 'lines';
  const isShort = options.width / plot.periods.length >= 3;
  if (chart === 'stacked-column') return 'bars';
  if (chart === 'area') return 'areas';
  if (chart === 'column' && plot.series.length === 1 && isShort) return 'columns';
  return chart === 'diverging-column' && plot.series.length === 2 && isShort ? 'columns' : 'lines';
}

const withPeriods: ReadonlySet<Chart> = new Set<Chart>(['line', 'area', 'column', 'diverging-column']);

/** Whether the chart of a view has an axis of periods, on which events can stand. */
export function hasAxisOfPeriods(view: View): boolean {
  return withPeriods.has(view.spec.chart) && !isOfLevels(view);
}

/** The rows that a chart would like to have: those of rows take one or two lines for each and one for their legend, all others what there is. */
export function chartHeight(view: View, most: number, language: Language): number {
  const partners = new Set(view.series.map(({ economy }) => economy)).size;
  const levels = view.unit.levels?.length ?? 0;
  if (isOfLevels(view)) return largestThatFits([2 * partners + levels + 1, partners + levels + 1], most);
  const rows = view.series.length;
  if (view.spec.chart === 'dot') return largestThatFits([2 * rows + 2, rows + 3], most);
  if (view.spec.chart === 'treemap' || view.spec.chart === 'small-multiples') return largestThatFits([2 * rows, rows + 1], most);
  if (view.spec.chart === 'heat-table') return largestThatFits([rows + 2], most);
  if (view.spec.chart !== 'stacked-column') return most;
  const plot = plotOf(view, language);
  const marks = { glyphs: unicodeGlyphs, width: 0, form: 'bars', part: null } as const;
  const legend = chartLegend(plot, marks, language) === null ? 0 : 1;
  const years = plot.periods.length;
  return largestThatFits([2 * years - 1 + legend, years + legend], most);
}

function largestThatFits(heights: readonly number[], most: number): number {
  return heights.find((height) => height <= most) ?? most;
}
