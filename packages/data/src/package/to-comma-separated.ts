import { formatRawField } from '@sogdia/core/format';

type Cell = string | number | null;

/**
 * Rows as comma-separated values (RFC 4180, LF at each line's end); null is an empty field. Numbers are written in full decimal
 * digits.
 * @example toCommaSeparated(['a', 'b'], [[1, 'x, y']]) // => 'a,b\n1,"x, y"\n'
 */
export function toCommaSeparated(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(field).join(',')}\n`).join('');
}

function field(cell: Cell): string {
  return cell === null ? '' : formatRawField(String(cell));
}
