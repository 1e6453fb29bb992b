export { groupRows, RowGroup, rowsWhere } from './group-rows.ts';
export { packRows, unpackRows } from './pack-rows.ts';
export { type RejectedRows, RejectedTable } from './rejected-table.ts';
export type { RowFrame } from './row-frame.ts';
export { joinedTables, type TradeRows, TradeTable, tradeTable } from './trade-table.ts';
