import type { Grid } from './grid.ts';

/** A grid with its columns as rows and its rows as columns, under another corner: what has many columns and few rows reads better so. */
export function turnedGrid({ columns, rows, legend }: Grid, corner: string): Grid {
  return {
    corner,
    columns: rows.map(({ id, label }) => ({ id, label, short: label, align: 'right' as const })),
    rows: columns.map(({ id, label }, index) => ({
      id,
      label,
      style: 'plain' as const,
      cells: rows.flatMap(({ cells }) => cells[index] ?? []),
    })),
    legend,
  };
}
