export { type MonthFacts, monthRelease } from './month-release.ts';
export { parseCustomsTable } from './parse-customs-table.ts';
