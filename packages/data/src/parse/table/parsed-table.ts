/** A row that could not be read: where, in which column, what stands there and what would be right. */
export interface RejectedRow {
  readonly row: number;
  readonly column: string;
  readonly found: string;
  readonly expected: string;
}

/**
 * What a reader made of a table. Nothing is dropped silently: rows kept, rows rejected and repeats of an earlier row sum to
 * the rows read. `row` of a rejection counts from 1 below the header.
 */
export interface ParsedTable<Row> {
  readonly read: number;
  readonly rows: readonly Row[];
  readonly rejected: readonly RejectedRow[];
  readonly duplicates: number;
}
