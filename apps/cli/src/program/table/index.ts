export { type ColumnBar, columnSheet } from './column-sheet.ts';
export { commandSheet, commandsOf } from './command-of.ts';
export { type Copy, copyOfCell, copyOfRows } from './copy-text.ts';
export { allColumns, cellAtCursor, shownGrid } from './shown-grid.ts';
export { savingCommand, type TableFile, tableFile } from './table-file.ts';
