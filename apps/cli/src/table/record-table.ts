import { escapeMarkdown } from '@sogdia/core/format';
import { ownValue } from '@sogdia/core/model';
import type { Glyphs, Line } from '../terminal/index.ts';
import { type Grid, textCell } from './grid.ts';
import { type RecordSet, recordText } from './record.ts';
import { tableLines } from './table-lines.ts';

/** Records as a table for readers: the first column is the key, numbers to the right. */
export function recordTable({ columns, records }: RecordSet, width: number | null, glyphs: Glyphs): readonly Line[] {
  const [key = '', ...others] = columns;
  const grid: Grid = {
    corner: key,
    columns: others.map((column) => ({
      id: column,
      label: column,
      short: column,
      align: records.some((record) => typeof ownValue(record, column) === 'number') ? 'right' : 'left',
    })),
    rows: records.map((record, index) => ({
      id: String(index),
      label: recordText(ownValue(record, key)),
      style: 'plain',
      cells: others.map((column) => textCell(recordText(ownValue(record, column)))),
    })),
    legend: [],
  };
  return tableLines(grid, { width, rows: null, glyphs, cursor: null });
}

/** Records as a table in Markdown. */
export function recordMarkdown({ columns, records }: RecordSet): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const rows = records.map((record) => line(columns.map((column) => recordText(ownValue(record, column)))));
  return `${[line(columns), `|${' --- |'.repeat(columns.length)}`, ...rows].join('\n')}\n`;
}
