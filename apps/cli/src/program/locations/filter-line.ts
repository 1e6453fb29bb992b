import { type FilterOverlay, type Location, type ProgramContext, type ProgramState, topLocation, withTop } from '../../model/index.ts';
import { type ColumnFilter, hitsIn } from '../../table/index.ts';
import { shownGrid } from '../table/index.ts';
import { clampCursor } from './change-location.ts';

/** What stands in the line in which a search or a condition is typed. */
export function typedIn({ column }: Pick<FilterOverlay, 'column'>, { filters, search }: Pick<Location, 'filters' | 'search'>): string {
  return column === null ? search : (filters.find((one) => one.column === column)?.condition ?? '');
}

/** The state with another text in that line: a search goes to the first row from the cursor on in which it is found, a condition shows what it keeps from its first row. */
export function withTyped(state: ProgramState, { column, before }: FilterOverlay, text: string, context: ProgramContext): ProgramState {
  const location = topLocation(state);
  if (column !== null) {
    const filters = withCondition(location.filters, column, text);
    return clampCursor(withTop(state, { ...location, filters, row: 0, top: 0 }), context);
  }
  const hits = hitsIn(shownGrid(location, context), text);
  const row = hits.find((hit) => hit >= before.row) ?? hits[0] ?? before.row;
  return withTop(state, { ...location, search: text, row });
}

/** Filters with the condition on one column in the place of what it was; an empty one is none. */
export function withCondition(filters: readonly ColumnFilter[], column: string, condition: string): readonly ColumnFilter[] {
  const others = filters.filter((one) => one.column !== column);
  return condition === '' ? others : [...others, { column, condition }];
}
