import type { Language, View } from '@sogdia/core';
import { fitFrame, type Line } from '../terminal/index.ts';
import { type ChartOptions, severalEvents } from './board/index.ts';
import { drawChart, hasAxisOfPeriods } from './draw-chart.ts';
import { eventLegend } from './event-legend.ts';

/** How much of a chart its legend of events takes at most. */
const most = 0.45;

/** The chart of a view over what the letters of its events stand for. */
export function chartWithEvents(view: View, options: ChartOptions, language: Language): readonly Line[] {
  if (view.annotations.length === 0 || !hasAxisOfPeriods(view)) return drawChart(view, options, language);
  const rows = Math.floor(options.height * most);
  // How many rows the legend has does not change where on the axis the letters stand.
  const hasSeveral = drawChart(view, { ...options, height: options.height - rows }, language).some(marksSeveral);
  const legend = eventLegend(view, { ...options, rows, hasSeveral }, language);
  const chart = drawChart(view, { ...options, height: options.height - legend.length }, language);
  return fitFrame([...chart, ...legend], options.width, options.height);
}

/** Whether a line of a chart holds the sign for several events. */
export function marksSeveral(line: Line): boolean {
  return line.some(({ text, style }) => text === severalEvents && style === 'title');
}
