export { exceedsTotal } from './exceeds-total.ts';
export type { Matrix, MatrixInput, Vector } from './matrix.ts';
export { type MatrixTotals, totalsOf } from './matrix-totals.ts';
export { flattenRows, packedTable, type ReadMatrix, readTradeMatrix, rowsOf } from './read-matrix.ts';
export { readTradeLines } from './read-trade-lines.ts';
export { readTradeVector, readVector } from './read-vector.ts';
export { structureOf } from './structure-of.ts';
export { type LabelledTable, type TableFields, tableOf, valuesByLabel } from './table-of.ts';
export type { YearValue } from './year-value.ts';
