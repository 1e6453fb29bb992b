export { CustomsTableError } from './customs-table-error.ts';
export { type MonthFacts, monthRelease } from './month-release.ts';
export { type CustomsFigures, type CustomsTable, parseCustomsTable } from './parse-customs-table.ts';
