export { type MonthFacts, monthRelease } from './month-release.ts';
export { type CustomsFigures, parseCustomsTable } from './parse-customs-table.ts';
