export { type RowsOutput, rowOptions, rowOptionsShape, rowsOutput } from './row-options.ts';
export { isWhole, type RowSelection, type SelectedRows, selectRows } from './select-rows.ts';
export { codeOfRows, deliverRows, type RowsFormat, rowsText, tellCut } from './write-rows.ts';
