export { commaSeparatedRecords, parseCommaSeparated } from './parse-comma-separated.ts';
export { parseTable } from './parse-table.ts';
export type { ParsedTable, RejectedRow } from './parsed-table.ts';
