import type { View, ViewPoint, ViewSeries } from '@sogdia/core';
import type { VintageOfPoint } from '@sogdia/core/workspace';
import type { Location, ProgramContext } from '../../model/index.ts';
import { cellOfPoint, type Grid, type GridCell, type GridColumn, moneyUnit, reasonLegend, reasonsIn } from '../../table/index.ts';

/** One vintage of a series: how it is called, its view, the series in it, and what became of its points on the day. */
export interface VintageOfSeries {
  readonly id: string;
  readonly view: View;
  readonly series: ViewSeries | undefined;
  readonly changes: readonly VintageOfPoint[];
}

/** The vintages of the series of a location: as first published, then as of each day on which one of its numbers changed. */
export function vintagesOfSeries(
  { spec, subject }: Pick<Location, 'spec' | 'subject'>,
  context: ProgramContext,
): readonly VintageOfSeries[] {
  const at = (vintage: string, changes: readonly VintageOfPoint[]): VintageOfSeries => {
    const view = context.view({ ...spec, vintage });
    return { id: vintage, view, series: view.series.find(({ id }) => id === subject), changes };
  };
  const days = context.vintages(spec).flatMap(({ knownFrom, changes }) => {
    const own = changes.filter(({ series }) => series === subject);
    return own.length === 0 ? [] : [at(knownFrom, own)];
  });
  return [at('first', []), ...days];
}

/** The revision triangle of a series: years down, vintages across; what was revised on a day is marked, what stayed is faint. */
export function revisionsGrid(location: Pick<Location, 'spec' | 'subject'>, context: ProgramContext): Grid {
  const vintages = vintagesOfSeries(location, context);
  const views = vintages.map(({ view }) => view);
  const reasons = reasonsIn(views);
  const money = moneyUnit(views);
  const periods = vintages[0]?.series?.points.map(({ period }) => period as string) ?? [];
  return {
    unit: money?.short ?? null,
    corner: context.text['table.year'],
    columns: vintages.map(({ id }) => columnOf(id, context)),
    rows: periods.map((period) => ({
      id: period,
      label: period,
      style: 'plain',
      cells: vintages.map((vintage) => {
        const point = vintage.series?.points.find((one) => one.period === period);
        return marked(cellOfPoint(vintage.view, vintage.series, point, reasons, context.language, money), vintage, point);
      }),
    })),
    legend: [context.text['revisions.marked'], ...reasonLegend(reasons, context.language)],
  };
}

function columnOf(id: string, context: ProgramContext): GridColumn {
  const label = id === 'first' ? context.text['revisions.published'] : id;
  return { id, label, short: label, align: 'right' };
}

function marked(cell: GridCell, { id, changes }: VintageOfSeries, point: ViewPoint | undefined): GridCell {
  if (id === 'first' || point === undefined || cell.style === 'missing') return { ...cell, marks: '' };
  const kind = changes.find(({ period }) => period === point.period)?.kind ?? null;
  if (kind === 'revised') return { ...cell, marks: revisedMark, style: 'warning' };
  return { ...cell, marks: '', style: kind === null ? 'faint' : 'plain' };
}

const revisedMark = '°';
