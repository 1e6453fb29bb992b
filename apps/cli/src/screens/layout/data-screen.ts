import type { Location, ProgramContext } from '../../model/index.ts';
import { arrangeGrid, type Grid } from '../../table/index.ts';
import { builtOnce } from './built-once.ts';
import { type DataParts, dataRegions, dataRowsShown, type TableOfLocation } from './data-layout.ts';
import type { Screen } from './screen.ts';

/** A screen of a table with a chart: its name, its table, what else it shows of the rows that are left, and where Enter leads. */
export interface DataScreenDefinition extends Pick<Screen, 'title' | 'grid' | 'drill'> {
  readonly parts: (location: Location, context: ProgramContext, grid: Grid) => DataParts;
}

/** A screen whose regions come from the common layout. */
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
    drill,
    regions: (location, context, room) => {
      const table = tableOf(location, context);
      return dataRegions(parts(location, context, table.grid), location, table, context, room);
    },
    rowsShown: (location, context, room) => {
      const table = tableOf(location, context);
      return dataRowsShown(parts(location, context, table.grid), location, table, room);
    },
  };
}
