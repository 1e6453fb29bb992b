import { InvalidParameterError, UnknownNameError, type Value } from '@sogdia/core';
import { nearestNames } from '@sogdia/core/model';
import { fieldValue, noNumber, type TextTable } from './read-table.ts';

/** A table with the name of each row and column, absences kept. */
export interface LabelledValues {
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  readonly cells: readonly (readonly Value[])[];
}

/** The table of a user, by the names under which a metric asks for its columns. */
export class GivenTable {
  readonly path: string;
  readonly #table: TextTable;
  readonly #names: ReadonlyMap<string, string>;
  /** The parts that were asked for, of this table and of its groups. */
  readonly #asked: Set<string>;

  constructor(table: TextTable, path: string, names: ReadonlyMap<string, string>, asked: Set<string> = new Set()) {
    this.#table = table;
    this.path = path;
    this.#names = names;
    this.#asked = asked;
    for (const [part, column] of names) if (!table.columns.includes(column)) throw this.#lacks(part, column);
  }

  get columns(): readonly string[] {
    return this.#table.columns;
  }

  get length(): number {
    return this.#table.rows.length;
  }

  /** The column that stands for a part of the input, by its name or but for its case; null where none does. Throws where two are as near. */
  columnOf(part: string): string | null {
    this.#asked.add(part);
    const named = this.#names.get(part) ?? part;
    if (this.columns.includes(named)) return named;
    const [column = null, other] = this.columns.filter((one) => one.toLowerCase() === named.toLowerCase());
    if (other === undefined) return column;
    throw new InvalidParameterError('column', named, `one column of that name, or --columns ${part}=NAME`, [String(column), other]);
  }

  /** The values of a part. Throws where no column has it, and for a field that holds no number. */
  values(part: string): readonly Value[] {
    const column = this.columnOf(part);
    if (column === null) throw this.#lacks(part, part);
    return this.valuesIn(column);
  }

  /** The values of a column by its name in the file. */
  valuesIn(column: string): readonly Value[] {
    const at = this.columns.indexOf(column);
    return this.#table.rows.map(({ line, fields }) => {
      const value = fieldValue(fields[at] ?? '', `line ${line}`);
      if (value === null) throw noNumber(this.path, line, column, fields[at] ?? '');
      return value;
    });
  }

  /** The texts of a part. */
  texts(part: string): readonly string[] {
    const column = this.columnOf(part);
    if (column === null) throw this.#lacks(part, part);
    return this.textsIn(column);
  }

  textsIn(column: string): readonly string[] {
    const at = this.columns.indexOf(column);
    return this.#table.rows.map(({ fields }) => (fields[at] ?? '').trim());
  }

  /** Whether every field of a column is a number or says that there is none. */
  isNumeric(column: string): boolean {
    const at = this.columns.indexOf(column);
    return this.#table.rows.every(({ fields }) => fieldValue(fields[at] ?? '', '') !== null);
  }

  /** What stands in the columns beside some, for each row. */
  labelsBeside(parts: readonly string[]): readonly Readonly<Record<string, string>>[] {
    const used = new Set(parts.map((part) => this.columnOf(part)));
    const rest = this.columns.filter((column) => !used.has(column));
    const texts = rest.map((column) => this.textsIn(column));
    return this.#table.rows.map((_, row) => Object.fromEntries(rest.map((column, at) => [column, texts[at]?.[row] ?? ''])));
  }

  /** The tables of the groups that some columns make, each with the texts of these; the whole where none is named. */
  groups(by: readonly string[]): readonly { readonly labels: Readonly<Record<string, string>>; readonly table: GivenTable }[] {
    if (by.length === 0) return [{ labels: {}, table: this }];
    const columns = by.map((name) => this.columnOf(name) ?? this.#refuse(name));
    const places = columns.map((column) => this.columns.indexOf(column));
    const rest = this.columns.filter((column) => !columns.includes(column));
    const kept = rest.map((column) => this.columns.indexOf(column));
    const grouped = Map.groupBy(this.#table.rows, ({ fields }) => JSON.stringify(places.map((at) => (fields[at] ?? '').trim())));
    return [...grouped].map(([key, rows]) => {
      const labels = Object.fromEntries((JSON.parse(key) as string[]).map((text, at) => [columns[at] ?? '', text]));
      const cut = rows.map(({ line, fields }) => ({ line, fields: kept.map((at) => fields[at] ?? '') }));
      return { labels, table: new GivenTable({ columns: rest, rows: cut }, this.path, this.#names, this.#asked) };
    });
  }

  /** Throws `UnknownNameError` for a column that was named as a part for which nobody asked: it would change nothing, in silence. */
  expectAllAsked(): void {
    const parts = [...this.#asked];
    const other = [...this.#names.keys()].find((part) => !this.#asked.has(part));
    if (other !== undefined) throw new UnknownNameError('--columns', other, parts, nearestNames(other, parts));
  }

  #refuse(name: string): never {
    throw this.#lacks(name, name);
  }

  #lacks(part: string, column: string): InvalidParameterError {
    const expected = `a column ${part}, or --columns ${part}=NAME; the table has ${this.columns.join(', ')}`;
    return new InvalidParameterError('column', column, expected, nearestNames(column, this.columns));
  }
}

const longParts = ['row', 'column', 'value'] as const;

/**
 * A table of two dimensions: long, with a row for each cell (columns `row`, `column` and `value`, or three columns of which the last holds
 * the numbers), or wide, with names in its first column. What a long table does not speak of is absent, or 0 by `unmentioned`.
 */
export function labelledValues(
  table: GivenTable,
  unmentioned: 'missing' | 'zero',
  isSquare: boolean,
  beside: readonly string[] = [],
): LabelledValues {
  const aside = new Set(beside.map((part) => table.columnOf(part)));
  const columns = table.columns.filter((column) => !aside.has(column));
  const named = longParts.map((part) => table.columnOf(part));
  const [first = '', second = '', third = ''] = columns;
  const isNamed = named.every((column) => column !== null);
  const hasRepeats = new Set(table.textsIn(first)).size < table.length;
  const isLong = isNamed || (columns.length === 3 && table.isNumeric(third) && (hasRepeats || !table.isNumeric(second)));
  if (!isLong) return wideValues(table, first, columns.slice(1), isSquare);
  const [rowColumn, columnColumn, valueColumn] = isNamed ? (named as string[]) : [first, second, third];
  const [rows, across, values] = [table.textsIn(rowColumn ?? ''), table.textsIn(columnColumn ?? ''), table.valuesIn(valueColumn ?? '')];
  const cells = new Map<string, Value>();
  for (const [at, row] of rows.entries()) {
    const key = JSON.stringify([row, across[at]]);
    if (cells.has(key)) throw new InvalidParameterError('table', `${row} ${across[at]}`, 'each cell once');
    cells.set(key, values[at] ?? { missing: 'not-reported' });
  }
  const all = [...new Set([...rows, ...across])];
  const rowLabels = isSquare ? all : [...new Set(rows)];
  const columnLabels = isSquare ? all : [...new Set(across)];
  const empty = (row: string, column: string): Value => (unmentioned === 'zero' ? 0 : { missing: 'not-reported', of: `${row} ${column}` });
  return {
    rowLabels,
    columnLabels,
    cells: rowLabels.map((row) => columnLabels.map((column) => cells.get(JSON.stringify([row, column])) ?? empty(row, column))),
  };
}

function wideValues(table: GivenTable, key: string, columns: readonly string[], isSquare: boolean): LabelledValues {
  const rowLabels = table.textsIn(key);
  const byColumn = columns.map((column) => table.valuesIn(column));
  const twice = rowLabels.find((label, at) => rowLabels.indexOf(label) !== at);
  if (twice !== undefined) throw new InvalidParameterError(key, twice, 'each row once');
  if (!isSquare) return { rowLabels, columnLabels: columns, cells: rowLabels.map((_, row) => byColumn.map((values) => values[row] ?? 0)) };
  const odd = [...rowLabels.filter((label) => !columns.includes(label)), ...columns.filter((column) => !rowLabels.includes(column))];
  if (odd.length > 0)
    throw new InvalidParameterError('table', odd.slice(0, 6).join(', '), 'the same names in the first column and in the first line');
  const inOrder = rowLabels.map((label) => byColumn[columns.indexOf(label)] ?? []);
  return { rowLabels, columnLabels: rowLabels, cells: rowLabels.map((_, row) => inOrder.map((values) => values[row] ?? 0)) };
}
