import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, type Missing, missing, type Value } from '../../model/values/index.ts';
import type { Matrix } from './matrix.ts';

/** A table with the name of each row and of each column, in the order of the table. */
export interface LabelledTable extends Matrix {
  readonly values: Float64Array;
  readonly absences: ReadonlyMap<number, Missing>;
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
}

/** Which fields of a record name its row, its column and its value, and what a cell is of which no record speaks: Missing, or 0. */
export interface TableFields<Row> {
  readonly row: keyof Row;
  readonly column: keyof Row;
  readonly value: keyof Row;
  readonly missing?: 'propagate' | 'zero';
}

/**
 * A table from records, one a cell, as the metrics on tables take it: rows and columns in the order in which they are first named.
 * Units: those of the values. Shape: a row for each name in the field `row`, a column for each in `column`.
 * Undefined: a cell whose value is a Missing keeps its reason; one of which no record speaks, and one without a value (null), is
 * `not-reported` with its names, or 0 by `missing: 'zero'` where no record speaks of it. What is no number is `out-of-domain`.
 * Throws: `InvalidParameterError` when two records speak of one cell, or a field has another name.
 * @example
 * ```ts
 * tableOf(
 *   [
 *     { economy: 'KAZ', product: '27', usd: 5 },
 *     { economy: 'UZB', product: '52', usd: 2 },
 *   ],
 *   { row: 'economy', column: 'product', value: 'usd', missing: 'zero' },
 * ).values // => Float64Array.of(5, 0, 0, 2)
 * ```
 */
export function tableOf<Row extends object>(records: readonly Row[], fields: TableFields<Row>): LabelledTable {
  InvalidParameterError.expectOptions(fields, { row: null, column: null, value: null, missing: ['propagate', 'zero'] });
  const rowLabels = namesIn(records, fields.row);
  const columnLabels = namesIn(records, fields.column);
  const [places, across] = [placesOf(rowLabels), placesOf(columnLabels)];
  const cells = new Map<number, unknown>();
  for (const record of records) {
    const [row, column] = [String(record[fields.row]), String(record[fields.column])];
    const position = (places.get(row) as number) * columnLabels.length + (across.get(column) as number);
    if (cells.has(position)) throw new InvalidParameterError('records', `${row} ${column}`, 'each cell once');
    cells.set(position, record[fields.value]);
  }
  const values = new Float64Array(rowLabels.length * columnLabels.length);
  const absences = new Map<number, Missing>();
  for (let position = 0; position < values.length; position += 1) {
    if (!cells.has(position) && fields.missing === 'zero') continue;
    const names = `${rowLabels[Math.floor(position / columnLabels.length)]} ${columnLabels[position % columnLabels.length]}`;
    const cell = cellOf(cells.get(position), names);
    if (isMissing(cell)) absences.set(position, cell);
    else values[position] = cell;
  }
  return { rows: rowLabels.length, columns: columnLabels.length, values, absences, rowLabels, columnLabels };
}

/**
 * The result of a metric, one value a row or a column, by the labels of the table that went in. Units: unchanged. Undefined: a Missing
 * stays what it is. Throws: `InvalidParameterError` when there are not as many values as labels.
 * @example valuesByLabel(['KAZ', 'UZB'], [2, 1]).get('UZB') // => 1
 */
export function valuesByLabel(labels: readonly string[], values: readonly Value[]): ReadonlyMap<string, Value> {
  if (labels.length !== values.length)
    throw new InvalidParameterError('values', `${values.length} values`, `${labels.length}, one a label`);
  return new Map(labels.map((label, index) => [label, values[index] as Value]));
}

function namesIn<Row extends object>(records: readonly Row[], field: keyof Row): readonly string[] {
  return [...new Set(records.map((record) => String(record[field])))];
}

function placesOf(labels: readonly string[]): ReadonlyMap<string, number> {
  return new Map(labels.map((label, place) => [label, place]));
}

function cellOf(cell: unknown, names: string): Value {
  if (isMissing(cell)) return cell;
  if (cell === undefined || cell === null) return missing('not-reported', names);
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : missing('out-of-domain', names);
}
