import type { ProgramContext, Sheet } from '../../model/index.ts';
import { arrangeGrid, type Grid } from '../../table/index.ts';
import { type DataParts, dataRegions, dataRowsShown, type TableOfSheet } from './data-layout.ts';
import type { Screen } from './screen.ts';

/** A screen of a table with a chart: its name, its table, what else it shows of the rows that are left, and where Enter leads. */
export interface DataScreenDefinition extends Pick<Screen, 'title' | 'grid' | 'drill'> {
  readonly parts: (sheet: Sheet, context: ProgramContext, grid: Grid) => DataParts;
}

/** A screen whose regions come from the common layout. */
export function dataScreen(definition: DataScreenDefinition): Screen {
  const { title, grid, drill, parts } = definition;
  const tableOf = (sheet: Sheet, context: ProgramContext): TableOfSheet => {
    const all = grid(sheet, context);
    return { grid: arrangeGrid(all, sheet), rows: all.rows.length };
  };
  return {
    title,
    grid,
    drill,
    regions: (sheet, context, room) => {
      const table = tableOf(sheet, context);
      return dataRegions(parts(sheet, context, table.grid), sheet, table, context, room);
    },
    rowsShown: (sheet, context, room) => {
      const table = tableOf(sheet, context);
      return dataRowsShown(parts(sheet, context, table.grid), sheet, table, room);
    },
  };
}
