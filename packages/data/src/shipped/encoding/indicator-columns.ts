import type { IndicatorValue } from '@sogdia/core/model';
import { decodeColumns } from './decode-columns.ts';
import { type EncodedTable, encodeColumns, type Scalar } from './encode-columns.ts';

const names = [
  'indicator',
  'economy',
  'period',
  'value',
  'text',
  'unit',
  'status',
  'formula',
  'flags',
  'confidence',
  'source',
  'release',
  'note',
] as const;

/** What most values have not. */
const optional: ReadonlySet<string> = new Set(['formula', 'flags']);

/** Indicator values column by column; the flags of a row are one text, separated by blanks. */
export function encodeIndicators(values: readonly IndicatorValue[]): EncodedTable {
  return encodeColumns(
    names,
    values.map((row): readonly Scalar[] => names.map((name) => (name === 'flags' ? (row.flags?.join(' ') ?? null) : (row[name] ?? null)))),
  );
}

/**
 * The indicator values of an embedded table; their structure is checked, their content was when they were embedded.
 * Throws `RangeError` for a broken table.
 */
export function decodeIndicators(table: EncodedTable): IndicatorValue[] {
  const columns = decodeColumns(names, table);
  return Array.from({ length: table.rows }, (_, row) => {
    const entries = names.map((name, column) => [name, columns[column]?.at(row) ?? null] as const);
    return Object.fromEntries(
      entries.flatMap(([name, value]) => {
        if (optional.has(name) && value === null) return [];
        return [[name, name === 'flags' ? String(value).split(' ') : value]];
      }),
    ) as IndicatorValue;
  });
}
