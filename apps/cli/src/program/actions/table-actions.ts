import { ownValue } from '@sogdia/core/model';
import { type ProgramContext, type ProgramState, topLocation, withTop } from '../../model/index.ts';
import { columnAt, columnWidth, keyColumn, type SortKey } from '../../table/index.ts';
import { textWidth } from '../../terminal/index.ts';
import { changeTop } from '../locations/change-location.ts';
import { cellAtCursor, shownGrid } from '../table/index.ts';

/** The id of the column under the cursor; of a table without columns that of its key. */
export function columnAtCursor(state: ProgramState, context: ProgramContext): string {
  const location = topLocation(state);
  return columnAt(shownGrid(location, context), location.column)?.id ?? keyColumn;
}

/** Sorts by the column under the cursor, alone or after the columns that sort already: numbers from the highest and texts from the first, then the other way, then no more. */
export function sortTable(state: ProgramState, isAlso: boolean, context: ProgramContext): ProgramState {
  const { sort } = topLocation(state);
  const column = columnAtCursor(state, context);
  const kept = isAlso || (sort.length === 1 && sort[0]?.column === column) ? sort : [];
  const before = kept.find((key) => key.column === column);
  const first = typeof cellAtCursor(topLocation(state), context)?.cell?.sortsBy !== 'string';
  const next = before === undefined ? first : before.descending === first ? !first : null;
  const key: readonly SortKey[] = next === null ? [] : [{ column, descending: next }];
  const changed = before === undefined ? [...kept, ...key] : kept.flatMap((one) => (one === before ? key : [one]));
  return changeTop(state, { sort: changed }, context);
}

/** Opens the line of the search, or that of the condition on the column under the cursor. */
export function openFilter(state: ProgramState, column: string | null): ProgramState {
  const { filters, search, row, top } = topLocation(state);
  return { ...state, overlay: { kind: 'filter', column, before: { filters, search, row, top } } };
}

/** The column under the cursor hidden; the key stays, and so does the last other. */
export function hideColumn(state: ProgramState, context: ProgramContext): ProgramState {
  const id = columnAtCursor(state, context);
  const { columns } = shownGrid(topLocation(state), context);
  if (id === keyColumn || columns.length < 2) return { ...state, message: context.text['message.last-column'] };
  return changeTop(state, { hidden: [...topLocation(state).hidden, id] }, context);
}

/** The column under the cursor wider by two cells, or narrower as long as no figure is cut. */
export function changeWidth(state: ProgramState, way: 1 | -1, context: ProgramContext): ProgramState {
  const { column, widths } = topLocation(state);
  const grid = shownGrid(topLocation(state), context);
  const { id, label } = grid.columns[column] ?? { id: null, label: '' };
  if (id === null) return { ...state, message: context.text['message.width-of-key'] };
  const changed = { ...widths, [id]: (ownValue(widths, id) ?? 0) + 2 * way };
  const [before, after] = [grid, { ...grid, widths: changed }].map((one) => columnWidth(one, column, textWidth(label)));
  const isSame = before === after || (after ?? 0) > state.width;
  return isSame ? { ...state, message: context.text['message.same-width'] } : changeTop(state, { widths: changed }, context);
}

/** The row under the cursor selected, or no more. */
export function selectRow(state: ProgramState, context: ProgramContext): ProgramState {
  const location = topLocation(state);
  const id = cellAtCursor(location, context)?.row.id;
  if (id === undefined) return { ...state, message: context.text['table.empty'] };
  const { selected } = location;
  return withTop(state, { ...location, selected: selected.includes(id) ? selected.filter((one) => one !== id) : [...selected, id] });
}
