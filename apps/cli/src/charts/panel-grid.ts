import type { Language, View } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { comparedPeriods } from '@sogdia/core/workspace';
import { blanks, fitFrame, fitLine, type Line, lineOf, ruleLine } from '../terminal/index.ts';
import { axisNumber, type ChartOptions } from './board/index.ts';
import { chartLegend } from './chart-legend.ts';
import { lineChart, stackedBars } from './forms/index.ts';
import { noMarks, plotOf } from './plot/index.ts';

/** So wide a panel is at least. */
export const panelWidth = 52;

type Size = Pick<ChartOptions, 'width' | 'height'>;

/** A picture among others, under its heading. */
export interface Panel {
  readonly head: (width: number) => Line;
  readonly draw: (size: Size) => readonly Line[];
}

/** Panels of one size, so many in a row. */
export function panelGrid(panels: readonly Panel[], columns: number, { width, height }: Size): readonly Line[] {
  const rows = Math.ceil(panels.length / columns);
  const size = { width: Math.floor(width / columns) - 2, height: Math.floor(height / rows) - 1 };
  const drawn = panels.map(({ head, draw }) => [fitLine(head(size.width), size.width), ...fitFrame(draw(size), size.width, size.height)]);
  const lines = Array.from({ length: rows * (size.height + 1) }, (_, at) => {
    const row = Math.floor(at / (size.height + 1));
    return drawn.slice(row * columns, (row + 1) * columns).flatMap((panel) => [...(panel[at % (size.height + 1)] ?? []), ...blanks(2)]);
  });
  return fitFrame(lines, width, height);
}

/**
 * A panel of lines for each of some views, all on one scale and under the name of its economy, or a rule with its own. A line is named by its
 * last value and, beside others, by itself; both sides' figures by their marks, with the gap between them.
 */
export function linePanels(views: readonly View[], options: ChartOptions, language: Language, heads?: readonly string[]): readonly Panel[] {
  const plots = views.map((view) => plotOf(view, language));
  const reach = plots.flatMap(({ series }) => series.flatMap(({ values }) => values.filter((value) => value !== null)));
  return views.map((view, at) => {
    const { series, ...plot } = plots[at] ?? plotOf(view, language);
    const areSides = series.some(({ dashed }) => dashed);
    const lines = series.map((line) => {
      const last = line.values.findLast((value) => value !== null) ?? null;
      const value = last === null ? '' : axisNumber(last, view.unit.decimals);
      const brief = last === null || Math.abs(last) < 10 ? value : axisNumber(last, Math.min(1, view.unit.decimals));
      const beside = areSides ? `${line.label.charAt(0)} ${value}` : `${value} ${line.label}`;
      return { ...line, short: areSides ? line.label.charAt(0) + brief : null, label: series.length === 1 ? value : beside };
    });
    const plain = { ...plot, ...noMarks, bands: areSides ? plot.bands : [], events: [], targets: [], series: lines, reach };
    const { joints, voids, incomplete } = plot;
    const draw = (size: Size): readonly Line[] => {
      const given = { ...options, ...size };
      // What marks stand for takes a line; a panel that is too low for it has none of them.
      const isHigh = areSides && size.height > lowestWithLegend;
      const legend = isHigh ? chartLegend({ ...plot, bandKind: null }, { ...given, form: 'lines', part: null }, language) : null;
      if (legend === null) return lineChart(plain, given);
      return [...lineChart({ ...plain, joints, voids, incomplete }, { ...given, height: size.height - 1 }), legend];
    };
    const name = lineOf([formatEconomy(view, view.series[0].economy, language), 'strong']);
    const head = (width: number) => (heads === undefined ? name : ruleLine(heads[at] ?? '', view.unit.short, width, options.glyphs));
    return { head, draw };
  });
}

/** The height up to which a panel has no row to spare. */
const lowestWithLegend = 7;

/** A panel for each series of a view. */
export function panelsOfEach(view: View, options: ChartOptions, language: Language): readonly Line[] {
  const views = view.series.map((series) => ({ ...view, series: [series] as const }));
  return panelGrid(linePanels(views, options, language), Math.floor(options.width / panelWidth), options);
}

/** The parts of the first and of the last period that all have, each in one bar. */
export function partsThenAndNow(view: View, options: ChartOptions, language: Language): readonly Line[] {
  const plot = plotOf(view, language);
  const ends = comparedPeriods(view);
  const kept = plot.periods.flatMap((period, at) => (period === ends?.first || period === ends?.last ? [at] : []));
  const of = <Item>(items: readonly Item[]): readonly Item[] => kept.flatMap((at) => items[at] ?? []);
  const series = plot.series.map((line) => ({ ...line, values: kept.map((at) => line.values[at] ?? null) }));
  return stackedBars({ ...plot, ...noMarks, periods: of(plot.periods), labels: of(plot.labels), series }, options);
}
