import type { ProgramContext, Sheet } from '../../model/index.ts';
import { screens } from '../../screens/index.ts';
import { arrangeGrid, type Grid, type GridCell, type GridRow } from '../../table/index.ts';

/** The grid of a sheet as it is shown: rows that pass the filter, in the order of the sort. */
export function shownGrid(sheet: Sheet, context: ProgramContext): Grid {
  return arrangeGrid(screens[sheet.kind].grid(sheet, context), sheet);
}

/** The cell under the cursor of a sheet, with its row. */
export function cellAtCursor(sheet: Sheet, context: ProgramContext): { readonly row: GridRow; readonly cell: GridCell | null } | null {
  const row = shownGrid(sheet, context).rows[sheet.row];
  return row === undefined ? null : { row, cell: row.cells[sheet.column] ?? null };
}
