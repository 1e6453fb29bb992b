import { formatRawField } from '@sogdia/core/format';
import type { Cell } from './table-rows.ts';

/**
 * Rows as comma-separated values (RFC 4180, LF at each line's end); null is an empty field. Numbers are written in full decimal
 * digits; texts as `format` writes a field.
 * @example toCommaSeparated(['a', 'b'], [[1, 'x, y']]) // => 'a,b\n1,"x, y"\n'
 */
export function toCommaSeparated(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  format: (text: string) => string = formatRawField,
): string {
  const field = (cell: Cell): string => (typeof cell === 'string' ? format(cell) : String(cell ?? ''));
  return [columns, ...rows].map((row) => `${row.map(field).join(',')}\n`).join('');
}
