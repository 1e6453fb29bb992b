import { type Location, newLocation, type ProgramContext } from '../../model/index.ts';
import { arrangeGrid, cellAt, type Grid, type GridRow, type Lineage } from '../../table/index.ts';
import { builtOnce } from './built-once.ts';
import { type DataParts, dataLines, dataRowsShown, type TableOfLocation } from './data-layout.ts';
import type { Room, Screen } from './screen.ts';

/** What the cursor of a table stands on: a row, and where the number in it comes from. */
export interface CursorCell {
  readonly row: GridRow;
  readonly lineage: Lineage | null;
}

/** The receipt of a number of a table. */
export function receiptLocation({ view, series, point }: Lineage): Location {
  return newLocation('receipt', { spec: view.spec, subject: series.id, period: point.period });
}

/** A screen of a table with a chart: its name, its table, what else it shows of the rows that are left, and where Enter leads. */
export interface DataScreenDefinition extends Pick<Screen, 'title' | 'grid'> {
  readonly drill: (at: CursorCell, location: Location, context: ProgramContext) => Location | null;
  readonly parts: (location: Location, context: ProgramContext, grid: Grid, room: Room) => DataParts;
}

/** A screen whose lines come from the common layout. */
export function dataScreen(definition: DataScreenDefinition): Screen {
  const { title, drill, parts } = definition;
  const grid = builtOnce(definition.grid);
  const tableOf = (location: Location, context: ProgramContext): TableOfLocation => {
    const all = grid(location, context);
    return { grid: arrangeGrid(all, location), rows: all.rows.length };
  };
  return {
    title,
    grid,
    drill: (location, context) => {
      const row = tableOf(location, context).grid.rows[location.row];
      return row === undefined ? null : drill({ row, lineage: cellAt(row, location.column)?.lineage ?? null }, location, context);
    },
    lines: (location, context, room) => {
      const table = tableOf(location, context);
      return dataLines(parts(location, context, table.grid, room), location, table, context, room);
    },
    rowsShown: (location, context, room) => {
      const table = tableOf(location, context);
      return dataRowsShown(parts(location, context, table.grid, room), location, table, context, room);
    },
  };
}
