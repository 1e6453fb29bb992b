/** A row of data as files and tables print it: names and values in the order of the columns. */
export type RecordValue = string | number | boolean | null | readonly string[] | object;
export type DataRecord = Readonly<Record<string, RecordValue>>;

/** Records under their columns; what JSON holds besides the columns (a receipt) is no column. */
export interface RecordSet {
  readonly columns: readonly string[];
  readonly records: readonly DataRecord[];
}

/** A value as a cell of a file: empty for null, lists joined by blanks, numbers in full precision. */
export function recordText(value: RecordValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
