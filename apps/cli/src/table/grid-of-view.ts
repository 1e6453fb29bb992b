import type { Language, View, ViewPoint, ViewSeries } from '@sogdia/core';
import { frequencyOfView, type TableOfView, viewToTable } from '@sogdia/core/workspace';
import { messagesOf } from '../messages/index.ts';
import { colorOf, cutText, nameOfSeries } from '../terminal/index.ts';
import { cellOfPoint } from './cell-of-point.ts';
import type { Grid, GridColumn } from './grid.ts';
import { legendOf, reasonsIn } from './legend-of.ts';

/** The table of a view as a grid: periods down and series across, each missing value marked with the letter of its reason. */
export function gridOfView(view: View, language: Language): Grid {
  const table = viewToTable(view, language);
  const text = messagesOf(language);
  const reasons = reasonsIn([view]);
  const seriesOf = new Map<ViewPoint, ViewSeries>(view.series.flatMap((series) => series.points.map((point) => [point, series] as const)));
  return {
    corner: text[`table.${frequencyOfView(view)}`],
    columns: table.columns.map((column) => columnOf(column, view, language)),
    rows: table.rows.map((row) => ({
      id: row.id,
      label: row.label,
      style: 'plain' as const,
      cells: row.points.map((point) => cellOfPoint(view, point === null ? undefined : seriesOf.get(point), point, reasons, language)),
    })),
    legend: legendOf([view], language),
  };
}

function columnOf({ id, label }: TableOfView['columns'][number], view: View, language: Language): GridColumn {
  const index = view.series.findIndex((candidate) => candidate.id === id);
  const series = view.series[index];
  if (series === undefined) return { id, label, short: label, align: 'right' };
  const color = view.series.length < 2 ? {} : { color: colorOf(series, view, index) };
  return { id, label, short: shortHead(series, view, language), align: 'right', ...color };
}

/** A name in short as the head of a column; its codes where another column would have the same. */
function shortHead(series: ViewSeries, view: View, language: Language): string {
  const [cut, ...others] = [series, ...view.series.filter((other) => other !== series)].map((one) =>
    cutText(nameOfSeries(one, view, language), headWidth),
  );
  return cut === undefined || others.includes(cut) ? series.shortLabel : cut;
}

const headWidth = 16;
