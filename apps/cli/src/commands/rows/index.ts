export { formatOption, formattedRowsOutput, type RowsFormat, type RowsOutput, rowOptions, rowsOutput } from './row-options.ts';
export { isWhole, type Reader, type RowSelection, type SelectableRows, type SelectedRows, selectRows } from './select-rows.ts';
export { answerRows, codeOfRows, deliverRows, rowsText, tellCut } from './write-rows.ts';
