import type { TradeSpec, TradeView } from '@sogdia/core';
import { formatOnAxis } from '@sogdia/core/format';
import { axisNumber, lineChart, numberAt, type PlotSeries, plotOfLines } from '../../charts/index.ts';
import type { ProgramContext } from '../../model/index.ts';
import { colorOf } from '../../terminal/index.ts';
import type { DataParts } from '../layout/index.ts';

/** The trade of each month of a year as a line, over that of the year before, which is dashed; each is named by its year and its last month. */
export function yearOnYear(spec: TradeSpec, context: ProgramContext): DataParts['chart'] {
  const { text, look, language } = context;
  const [year, before] = [spec.to, spec.to - 1];
  const view = context.view({ ...spec, from: before, firstMonth: 1, chart: 'line' });
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  const plot = plotOfLines(
    months.map((month) => formatOnAxis(`${year}-${month}`, `${year}-${month}`, language)),
    [lineOfYear(view, before, months), lineOfYear(view, year, months)],
  );
  return {
    title: text['overview.years']({ title: view.title, year, before }),
    unit: view.unit.label,
    // Higher than this, two lines say no more.
    height: (most) => Math.min(most, 22),
    draw: (size) => lineChart(plot, { ...size, ...look, selected: null }),
  };
}

function lineOfYear(view: TradeView, year: number, months: readonly string[]): PlotSeries {
  const values = months.map((month) => numberAt(view.series[0], `${year}-${month}`, view.unit.scale));
  const last = values.findLast((value) => value !== null) ?? null;
  const value = last === null ? '' : ` ${axisNumber(last, view.unit.decimals)}`;
  return { label: `${year}${value}`, color: colorOf(view.series[0], view, 0), dashed: year < view.spec.to, values };
}
