import { type Language, type TableOfView, type View, type ViewPoint, viewToTable } from '@sogdia/core';
import { messagesOf } from '../messages/messages-of.ts';
import { cellOfPoint } from './cell-of-point.ts';
import type { Grid, GridColumn } from './grid.ts';
import { missingLetter } from './missing-letter.ts';

/** The table of a view as a grid: periods down and series across, each missing value marked with the letter of its reason. */
export function gridOfView(view: View, language: Language): Grid {
  const table = viewToTable(view, language);
  const text = messagesOf(language);
  return {
    corner: view.spec.measures[0] === 'partnership' ? text['table.economy'] : text['table.year'],
    columns: table.columns.map((column) => columnOf(column, view)),
    rows: table.rows.map((row) => ({
      id: row.id,
      label: row.label,
      style: 'plain' as const,
      cells: row.points.map((point) => cellOfPoint(point, view, language)),
    })),
    legend: legendOf(view, pointsOf(table), language),
  };
}

function columnOf({ id, label }: TableOfView['columns'][number], view: View): GridColumn {
  const series = view.series.find((candidate) => candidate.id === id);
  return { id, label, short: series?.shortLabel ?? label, align: 'right' };
}

function pointsOf(table: TableOfView): readonly ViewPoint[] {
  return table.rows.flatMap((row) => row.points.filter((point) => point !== null));
}

function legendOf(view: View, points: readonly ViewPoint[], language: Language): readonly string[] {
  const text = messagesOf(language);
  const reasons = view.missing.map((missing, index) => text['table.missing']({ letter: missingLetter(index), reason: missing.text }));
  const isQuoted = points.some((point) => point.status === 'quoted' || point.status === 'derived');
  const isRevised = points.some((point) => point.revised !== null);
  return [...(isQuoted ? [text['table.quoted']] : []), ...(isRevised ? [text['table.revised']] : []), ...reasons];
}
