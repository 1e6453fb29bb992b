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
  hasBars,
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
import { panelsOfEach } from './panel-grid.ts';
import { type ComparedPlot, comparedPlotOf, heatPlotOf, mapPlotOf, type Plot, plotOf } from './plot/index.ts';

/** The height up to which a chart has no row to spare for what its marks stand for. */
const lowestWithLegend = 6;

const charts = { lines: lineChart, areas: areaChart, columns: columnChart, bars: stackedBars } as const;

type OverPeriods = keyof typeof charts;

type DrawnInRows = (view: View, options: ChartOptions, language: Language) => readonly Line[] | null;

/** How the terminal draws a form. */
interface TerminalForm {
  /** The chart over an axis of periods that stands for it; columns give way to lines where these are too many. */
  readonly overPeriods: OverPeriods | ((plot: Plot, areShort: boolean) => OverPeriods);
  /** The chart of rows, or of two periods, that stands in its place; null where the view has nothing for it. */
  readonly inRows?: DrawnInRows;
  /** Whether its axis of periods has room for events. */
  readonly hasEvents?: true;
  /** The heights it would like to have for so many rows, the best first; all that there is unless stated. */
  readonly heights?: (rows: number) => readonly number[];
}

/** A form whose rows are drawn of the two periods that a view compares. */
const ofTwoPeriods =
  (draw: (plot: ComparedPlot, options: ChartOptions) => readonly Line[]): DrawnInRows =>
  (view, options, language) => {
    const plot = comparedPlotOf(view, language);
    return plot === null ? null : draw(plot, options);
  };

const terminalForms: Readonly<Record<Chart, TerminalForm>> = {
  line: { overPeriods: 'lines', hasEvents: true },
  area: { overPeriods: 'areas', hasEvents: true },
  column: { overPeriods: ({ series }, areShort) => (series.length === 1 && areShort ? 'columns' : 'lines'), hasEvents: true },
  // Where each period lacks a part there is no bar at all: the parts are lines.
  'stacked-column': { overPeriods: (plot) => (hasBars(plot) ? 'bars' : 'lines') },
  'diverging-column': { overPeriods: ({ series }, areShort) => (series.length === 2 && areShort ? 'columns' : 'lines'), hasEvents: true },
  'small-multiples': {
    overPeriods: 'lines',
    inRows: (view, options, language) => sparklineRows(plotOf(view, language), options),
    heights: (rows) => [2 * rows, rows + 1],
  },
  slope: { overPeriods: 'lines', inRows: ofTwoPeriods(slopeChart) },
  bump: { overPeriods: 'lines' },
  dot: { overPeriods: 'lines', inRows: ofTwoPeriods(dotChart), heights: (rows) => [2 * rows + 2, rows + 3] },
  'heat-table': {
    overPeriods: 'lines',
    inRows: (view, options, language) => heatTable(heatPlotOf(view, language), options),
    heights: (rows) => [rows + 2],
  },
  treemap: { overPeriods: 'lines', inRows: ofTwoPeriods(partBars), heights: (rows) => [2 * rows, rows + 1] },
  map: {
    overPeriods: 'lines',
    inRows: (view, options, language) => {
      const map = mapPlotOf(view, language);
      return map === null ? ofTwoPeriods(dotChart)(view, options, language) : mapChart(map, options);
    },
  },
  timeline: { overPeriods: 'lines' },
  table: { overPeriods: 'lines' },
};

/** The chart of a view in the form that its spec names; a form that does not suit its series gives way to lines. */
export function drawChart(view: View, options: ChartOptions, language: Language): readonly Line[] {
  if (isOfLevels(view)) return timeline(view, options);
  if (view.series.every(({ points }) => points.every(({ value }) => isMissing(value)))) return emptyChart(view, options);
  const { inRows, overPeriods } = terminalForms[view.spec.chart];
  const drawnInRows = inRows?.(view, options, language) ?? null;
  if (drawnInRows !== null) return drawnInRows;
  const plot = plotOf(view, language);
  const areShort = options.width / plot.periods.length >= 3;
  const asked = typeof overPeriods === 'string' ? overPeriods : overPeriods(plot, areShort);
  const form = plot.isRanked ? 'lines' : asked;
  if (form === 'lines' && hasRoomForEach(view, options)) return panelsOfEach(view, options, language);
  const legend = legendOfChart(plot, form, options, language);
  const drawn = charts[form](plot, legend === null ? options : { ...options, height: options.height - 1 });
  return legend === null ? drawn : [...drawn, legend];
}

/** Whether lines of several economies, one each, have so much room that each is drawn by itself. */
function hasRoomForEach({ series, spec, annotations }: View, { width, height }: ChartOptions): boolean {
  const economies = new Set(series.map(({ economy }) => economy)).size;
  const isLarge = width >= 117 && height >= 20 && series.length * 300 <= width * height;
  return isLarge && economies > 2 && economies === series.length && spec.transform !== 'rank' && annotations.length === 0;
}

/** Whether a view is of the levels of a ladder. */
function isOfLevels({ unit }: View): boolean {
  return unit.display === 'level';
}

/** The line under a chart. Bars that have no row for each period always say which they show. */
function legendOfChart(plot: Plot, form: OverPeriods, options: ChartOptions, language: Language): Line | null {
  const { periods } = plot;
  const isCut =
    form === 'bars' && periods.length > options.height - (chartLegend(plot, { ...options, form, part: null }, language) === null ? 0 : 1);
  if (!isCut) return options.height > lowestWithLegend ? chartLegend(plot, { ...options, form, part: null }, language) : null;
  const shown = shownPeriods(plot, { ...options, height: options.height - 1 });
  const at = (index: number | undefined): string => periods[index ?? 0] ?? '';
  const part = { from: at(shown[0]), to: at(shown.at(-1)), first: at(0), last: at(periods.length - 1) };
  return chartLegend(plot, { ...options, form, part: messagesOf(language)['legend.periods-shown'](part) }, language);
}

/** Whether the chart of a view has an axis of periods, on which events can stand. */
export function hasAxisOfPeriods(view: View): boolean {
  return terminalForms[view.spec.chart].hasEvents === true && !isOfLevels(view);
}

/** Higher than this, lines and columns say no more. */
const tallest = 26;

/** The rows that a chart would like to have: those of rows take one or two lines for each and one for their legend, all others what there is. */
export function chartHeight(view: View, most: number, language: Language): number {
  const partners = new Set(view.series.map(({ economy }) => economy)).size;
  const levels = view.unit.levels?.length ?? 0;
  if (isOfLevels(view)) return largestThatFits([2 * partners + levels + 1, partners + levels + 1], most);
  const { heights } = terminalForms[view.spec.chart];
  if (heights !== undefined) return largestThatFits(heights(view.series.length), most);
  if (view.spec.chart === 'map') return most;
  if (view.spec.chart !== 'stacked-column') return Math.min(most, tallest + view.annotations.length);
  const plot = plotOf(view, language);
  if (!hasBars(plot)) return Math.min(most, tallest + view.annotations.length);
  const marks = { glyphs: unicodeGlyphs, width: 0, form: 'bars', part: null } as const;
  const legend = chartLegend(plot, marks, language) === null ? 0 : 1;
  const years = plot.periods.length;
  return largestThatFits([2 * years - 1 + legend, years + legend], most);
}

function largestThatFits(heights: readonly number[], most: number): number {
  return heights.find((height) => height <= most) ?? most;
}
