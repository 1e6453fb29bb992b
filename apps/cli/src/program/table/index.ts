export { columnSheet } from './column-sheet.ts';
export { commandSheet, commandsOf } from './command-of.ts';
export { type Copy, copyOfCell, copyOfRow } from './copy-text.ts';
export { cellAtCursor, shownGrid } from './shown-grid.ts';
export { type TableFile, tableFile } from './table-file.ts';
