import type { Location, ProgramContext } from '../../model/index.ts';
import { screens } from '../../screens/index.ts';
import { arrangeGrid, asItIs, cellAt, type Grid, type GridCell, type GridRow } from '../../table/index.ts';

/** The grid of a location as it is shown: rows that pass the filters, in the order of the sort, under the columns that are shown. */
export function shownGrid(location: Location, context: ProgramContext): Grid {
  return arrangeGrid(screens[location.kind].grid(location, context), location);
}

/** All columns of a location in their order, the hidden ones too. */
export function allColumns(location: Location, context: ProgramContext): Grid['columns'] {
  return arrangeGrid(screens[location.kind].grid(location, context), { ...asItIs, order: location.order }).columns;
}

/** The cell under the cursor of a location, with its row. */
export function cellAtCursor(
  location: Location,
  context: ProgramContext,
): { readonly row: GridRow; readonly cell: GridCell | null } | null {
  const row = shownGrid(location, context).rows[location.row];
  return row === undefined ? null : { row, cell: cellAt(row, location.column) ?? null };
}
