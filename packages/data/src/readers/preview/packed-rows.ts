import type { IndicatorRow, TradeRow } from '../contract/index.ts';

/**
 * Rows for keeping, as one value of JSON: a list for each field, in which what repeats stands once. A hundred thousand rows of a download take
 * a few megabytes and, compressed, a few hundred kilobytes.
 */
export interface PackedRows {
  readonly length: number;
  readonly numbers: Readonly<Record<string, readonly number[]>>;
  /** Of each other field the places of its values in `values`. */
  readonly places: Readonly<Record<string, readonly number[]>>;
  readonly values: readonly unknown[];
  /** Values of indicators that stand beside the rows. */
  readonly indicators?: readonly IndicatorRow[];
}

const numberFields = ['line', 'value'] as const;
const otherFields = [
  'provider',
  'file',
  'reporter',
  'partner',
  'flow',
  'period',
  'product',
  'currency',
  'valuation',
  'printed',
  'alternates',
  'quantities',
  'status',
  'isOriginalClassification',
  'flags',
  'role',
  'aggregateOf',
  'detail',
] as const satisfies readonly (keyof TradeRow)[];

/**
 * Rows packed for a file or the storage of a browser, with the values of indicators that were read beside them.
 * @example packRows([]) // => { length: 0, numbers: { line: [], value: [] }, places: packRows([]).places, values: [] }
 */
export function packRows(rows: readonly TradeRow[], indicators: readonly IndicatorRow[] = []): PackedRows {
  const known = new Map<string, number>();
  const values: unknown[] = [];
  const placeOf = (value: unknown): number => {
    const key = JSON.stringify(value);
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, values.length);
    values.push(value);
    return values.length - 1;
  };
  return {
    length: rows.length,
    numbers: Object.fromEntries(numberFields.map((field) => [field, rows.map((row) => row[field])])),
    places: Object.fromEntries(otherFields.map((field) => [field, rows.map((row) => placeOf(row[field]))])),
    values,
    ...(indicators.length === 0 ? {} : { indicators }),
  };
}

/**
 * The rows of a pack. Throws `RangeError` where the pack is not whole.
 * @example unpackRows(packRows([])) // => []
 */
export function unpackRows({ length, numbers, places, values }: PackedRows): readonly TradeRow[] {
  for (const field of numberFields) if (numbers[field]?.length !== length) throw new RangeError(`packed rows without ${field}`);
  for (const field of otherFields)
    if (places[field]?.length !== length || places[field].some((place) => !(place in values)))
      throw new RangeError(`packed rows without ${field}`);
  return Array.from({ length }, (_, at) => {
    const row: Record<string, unknown> = { kind: 'row' };
    for (const field of numberFields) row[field] = numbers[field]?.[at];
    for (const field of otherFields) row[field] = values[places[field]?.[at] ?? -1];
    return row as unknown as TradeRow;
  });
}
