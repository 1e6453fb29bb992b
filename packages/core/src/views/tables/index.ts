export { publicationsOf } from './publications-of.ts';
export type { RecordPair } from './record-pairs-of.ts';
export { type DiscrepancyTableOfView, viewToDiscrepancyTable } from './view-to-discrepancy-table.ts';
export { rowColumnsOf, type ViewRow, viewToRows } from './view-to-rows.ts';
export { type TableOfView, viewToTable } from './view-to-table.ts';
