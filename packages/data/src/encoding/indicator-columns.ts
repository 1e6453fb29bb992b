import type { IndicatorValue } from '@sogdia/core/model';
import { decodeColumns } from './decode-columns.ts';
import { type EncodedTable, encodeColumns, type Scalar } from './encode-columns.ts';

const names = ['indicator', 'economy', 'period', 'value', 'text', 'unit', 'status', 'confidence', 'source', 'release', 'note'] as const;

/** Indicator values column by column. */
export function encodeIndicators(values: readonly IndicatorValue[]): EncodedTable {
  return encodeColumns(
    names,
    values.map((row): readonly Scalar[] => names.map((name) => row[name])),
  );
}

/**
 * The indicator values of an embedded table; their structure is checked, their content was when they were embedded.
 * Throws `RangeError` for a broken table.
 */
export function decodeIndicators(table: EncodedTable): IndicatorValue[] {
  const columns = decodeColumns(names, table);
  return Array.from({ length: table.rows }, (_, row) => {
    const entries = names.map((name, column) => [name, columns[column]?.[row] ?? null] as const);
    return Object.fromEntries(entries) as IndicatorValue;
  });
}
