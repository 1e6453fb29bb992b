import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, type Missing, missing, type Value } from '../../model/values/index.ts';
import type { Matrix, MatrixInput, Vector } from './matrix.ts';

/** A table as metrics read it: numbers in one run of memory, and by position the reason of every cell that holds no usable one. */
export interface ReadMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
  readonly absences: ReadonlyMap<number, Missing>;
  readonly at: (row: number, column: number) => Value;
}

/**
 * A table of trade, checked and in one run of memory. A `Float64Array` is used as it is, everything else is copied.
 * Units: unchanged. Shape: cell (i, j) at i * columns + j.
 * Undefined: a Missing cell, or one in the `absences` of a packed table, keeps its reason; a cell that is NaN, infinite or negative is `out-of-domain`.
 * Throws: `InvalidParameterError` when rows differ in length, or the number of values is not rows times columns.
 * @example readTradeMatrix([[1, 2], [3, -4]]).at(1, 1) // => { missing: 'out-of-domain' }
 */
export function readTradeMatrix(input: MatrixInput): ReadMatrix {
  const { rows, columns, cells, absences: known } = 'rows' in input ? { ...input, cells: input.values } : flattenRows(input, 'matrix');
  if (!(Number.isInteger(rows) && Number.isInteger(columns)) || cells.length !== rows * columns) {
    throw new InvalidParameterError('matrix', `${cells.length} values`, `${rows} rows of ${columns}`);
  }
  const values = cells instanceof Float64Array ? cells : Float64Array.from(cells, (cell) => (isMissing(cell) ? Number.NaN : cell));
  const absences = new Map<number, Missing>();
  for (let position = nextUnusable(values, 0); position < values.length; position = nextUnusable(values, position + 1)) {
    const cell = cells[position];
    absences.set(position, isMissing(cell) ? cell : missing('out-of-domain'));
  }
  return packedTable(rows, columns, values, known === undefined || known.size === 0 ? absences : inOrder([...absences, ...known]));
}

/** Of two reasons for one cell the later. */
function inOrder(absences: readonly (readonly [number, Missing])[]): ReadonlyMap<number, Missing> {
  return new Map([...new Map(absences)].sort(([one], [other]) => one - other));
}

/** The position of the first cell from a place on that is no amount of trade; the length where all are. */
function nextUnusable(values: Float64Array, from: number): number {
  for (let position = from; position < values.length; position += 1) {
    const number = values[position] as number;
    if (!(number >= 0 && number < Number.POSITIVE_INFINITY)) return position;
  }
  return values.length;
}

/**
 * A table from its numbers and the reasons by position. Units: unchanged. Undefined: a cell with a reason is that Missing.
 * @example packedTable(1, 2, Float64Array.of(5, 0), new Map([[1, missing('degenerate')]])).at(0, 1) // => { missing: 'degenerate' }
 */
export function packedTable(rows: number, columns: number, values: Float64Array, absences: ReadonlyMap<number, Missing>): ReadMatrix {
  const at = (row: number, column: number): Value => absences.get(row * columns + column) ?? (values[row * columns + column] as number);
  return { rows, columns, values, absences, at };
}

/**
 * The rows of a table as plain arrays. Units: unchanged. Undefined: a cell with a reason is that Missing.
 * @example rowsOf(readTradeMatrix({ rows: 1, columns: 2, values: [5, 6] })) // => [[5, 6]]
 */
export function rowsOf({ rows, columns, values, absences, at }: ReadMatrix): readonly (readonly Value[])[] {
  return Array.from({ length: rows }, (_, row) =>
    absences.size === 0 ? plainArray(values, row * columns, columns) : Array.from({ length: columns }, (_cell, column) => at(row, column)),
  );
}

/** Much faster than Array.from on a typed array. */
function plainArray(values: Float64Array, start: number, length: number): readonly number[] {
  const cells = new Array<number>(length);
  for (let index = 0; index < length; index += 1) cells[index] = values[start + index] as number;
  return cells;
}

/**
 * The rows of a table in one run. Formula: none. Units: unchanged. Shape: row after row. Undefined: never.
 * Throws: `InvalidParameterError` for the parameter of that name when rows differ in length; `noun` is what its message calls their entries.
 * @example flattenRows([[1, 2], [3, 4]], 'matrix').cells // => [1, 2, 3, 4]
 */
export function flattenRows(table: readonly Vector[], parameter: string, noun = ''): FlatRows {
  const [first = []] = table;
  const columns = first.length;
  const odd = table.find((row) => row.length !== columns);
  if (odd !== undefined) throw new InvalidParameterError(parameter, `a row of ${odd.length}${noun}`, `rows of ${columns}${noun}`);
  return { rows: table.length, columns, cells: table.flatMap((row) => Array.from(row)) };
}

/** A table of rows in one run, which has no absences beside its cells. */
export interface FlatRows extends Pick<Matrix, 'rows' | 'columns'> {
  readonly cells: readonly Value[];
  readonly absences?: undefined;
}
