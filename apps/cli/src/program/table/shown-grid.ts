import type { Location, ProgramContext } from '../../model/index.ts';
import { screens } from '../../screens/index.ts';
import { arrangeGrid, type Grid, type GridCell, type GridRow } from '../../table/index.ts';

/** The grid of a location as it is shown: rows that pass the filter, in the order of the sort. */
export function shownGrid(location: Location, context: ProgramContext): Grid {
  return arrangeGrid(screens[location.kind].grid(location, context), location);
}

/** The cell under the cursor of a location, with its row. */
export function cellAtCursor(
  location: Location,
  context: ProgramContext,
): { readonly row: GridRow; readonly cell: GridCell | null } | null {
  const row = shownGrid(location, context).rows[location.row];
  return row === undefined ? null : { row, cell: row.cells[location.column] ?? null };
}
