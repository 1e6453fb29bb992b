import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { missing, type Value } from '../../model/values/index.ts';
import type { ColumnTable } from './column-table.ts';

/** A table of two dimensions with the name of each row and column, absences kept. */
export interface LabelledCells {
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  readonly cells: readonly (readonly Value[])[];
}

const longParts = ['row', 'column', 'value'] as const;

/**
 * The cells of a table of two dimensions: long, with a row for each cell (columns `row`, `column` and `value`, or three columns of which the
 * last holds the numbers), or wide, with names in its first column. `beside` are columns that are no part of it. What a long table does not
 * speak of is absent, or 0 with `isRestZero`.
 * @example
 * ```ts
 * [
 *   new ColumnTable(['economy', '27'], 1, { textOf: () => 'A', valueOf: () => 5, noNumber: () => new Error('no number') }),
 * ].map((table) => labelledCells(table, { isSquare: false, isRestZero: false, beside: [] })) // => [{ rowLabels: ['A'], columnLabels: ['27'], cells: [[5]] }]
 * ```
 */
export function labelledCells(
  table: ColumnTable,
  { isSquare, isRestZero, beside }: { readonly isSquare: boolean; readonly isRestZero: boolean; readonly beside: readonly string[] },
): LabelledCells {
  const aside = new Set(beside.map((part) => table.columnOf(part)));
  const columns = table.columns.filter((column) => !aside.has(column));
  const named = longParts.map((part) => table.columnOf(part));
  const [first = '', second = '', third = ''] = columns;
  const isNamed = named.every((column) => column !== null);
  // Codes of goods head the columns of a wide table, where a row that stands twice is no sign of a long one.
  const hasRepeats = !/^\d/.test(third) && new Set(table.textsIn(first)).size < table.length;
  const isLong = isNamed || (columns.length === 3 && table.isNumeric(third) && (hasRepeats || !table.isNumeric(second)));
  if (!isLong) return wideCells(table, first, columns.slice(1), isSquare);
  const [down = '', across = '', values = ''] = isNamed ? named : columns;
  const texts = [table.textsIn(down), table.textsIn(across)] as const;
  const both = isSquare ? [...new Set(texts.flat())] : null;
  return crossedCells(texts, table.valuesIn(values), {
    rowLabels: both ?? [...new Set(texts[0])],
    columnLabels: both ?? [...new Set(texts[1])],
    part: 'table',
    isRestZero,
  });
}

/**
 * Values by two lists of names: what none stands for is not reported, or 0 with `isRestZero`. Throws where two stand for one cell.
 * @example crossedCells([['A'], ['27']], [5], { rowLabels: ['A'], columnLabels: ['27'], part: 'table' }).cells // => [[5]]
 */
export function crossedCells(
  [down, across]: readonly [readonly string[], readonly string[]],
  values: readonly Value[],
  {
    rowLabels,
    columnLabels,
    part,
    isRestZero = false,
  }: Omit<LabelledCells, 'cells'> & { readonly part: string; readonly isRestZero?: boolean },
): LabelledCells {
  const byCell = new Map<string, Value>();
  for (const [at, row] of down.entries()) {
    const key = JSON.stringify([row, across[at]]);
    if (byCell.has(key)) throw new InvalidParameterError(part, `${row} ${across[at]}`, 'each cell once');
    byCell.set(key, values[at] ?? missing('not-reported'));
  }
  const empty = (row: string, column: string): Value => (isRestZero ? 0 : missing('not-reported', `${row} ${column}`));
  const cellOf = (row: string, column: string): Value => byCell.get(JSON.stringify([row, column])) ?? empty(row, column);
  return { rowLabels, columnLabels, cells: rowLabels.map((row) => columnLabels.map((column) => cellOf(row, column))) };
}

function wideCells(table: ColumnTable, key: string, columns: readonly string[], isSquare: boolean): LabelledCells {
  const rowLabels = table.textsIn(key);
  const byColumn = new Map(columns.map((column) => [column, table.valuesIn(column)]));
  const twice = rowLabels.find((label, at) => rowLabels.indexOf(label) !== at);
  if (twice !== undefined) throw new InvalidParameterError(key, twice, 'each row once');
  const odd = [...rowLabels.filter((label) => !columns.includes(label)), ...columns.filter((column) => !rowLabels.includes(column))];
  if (isSquare && odd.length > 0)
    throw new InvalidParameterError('table', odd.slice(0, 6).join(', '), 'the same names in the first column and row');
  const columnLabels = isSquare ? rowLabels : columns;
  const cellOf = (row: number, column: string): Value => byColumn.get(column)?.[row] ?? missing('not-reported');
  return { rowLabels, columnLabels, cells: rowLabels.map((_, row) => columnLabels.map((column) => cellOf(row, column))) };
}
