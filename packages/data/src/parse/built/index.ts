export { type BuiltRow, type BuiltTableName, builtRows, withQuantities } from './built-rows.ts';
export { parseBuiltObservations } from './parse-built-observations.ts';
