export { builtFromColumns, builtObservations, type ColumnRows } from './built-observations.ts';
export { type BuiltRow, type BuiltTableName, builtRows } from './built-rows.ts';
export { parseBuiltObservations } from './parse-built-observations.ts';
export { withQuantities } from './with-quantities.ts';
