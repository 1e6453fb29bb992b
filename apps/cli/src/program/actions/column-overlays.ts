import type { ProgramContext, ProgramState, TableOverlay } from '../../model/index.ts';
import { topLocation } from '../../model/index.ts';
import { changeRows, changeTop } from '../locations/change-location.ts';
import { withCondition } from '../locations/filter-line.ts';
import { movedIndex } from '../question/index.ts';
import { allColumns, columnSheet } from '../table/index.ts';
import { moveCursor } from './move-cursor.ts';

/**
 * The state after a key in a list over a table; null where the key is none of the list's. Of its columns Space shows or hides one, `<` and `>` move it, `*` shows
 * all as the data have them; of the bars of a column Enter keeps the rows.
 */
export function pressInTable(state: ProgramState, overlay: TableOverlay, key: string, context: ProgramContext): ProgramState | null {
  const location = topLocation(state);
  const sheet = overlay.list === 'columns' ? null : columnSheet(location, overlay.list === 'counted', context);
  const index = movedIndex(key, overlay.index, (sheet?.bars ?? allColumns(location, context)).length);
  if (index !== null) return { ...state, overlay: { ...overlay, index: Math.max(0, index) }, message: null };
  if (key === 'escape' || (sheet === null ? key === 'enter' || key === 'C' : key === 'd'))
    return { ...state, overlay: null, message: null };
  if (sheet === null) return pressInColumns(state, overlay, key, context);
  if (key === 'left' || key === 'right')
    return moveCursor({ ...state, overlay: { ...overlay, index: 0 } }, { columns: key === 'left' ? -1 : 1 }, context);
  const condition = sheet.bars[overlay.index]?.condition;
  if (key !== 'enter' || condition === undefined) return null;
  return changeRows(state, { filters: withCondition(location.filters, sheet.id, condition) }, context);
}

function pressInColumns(state: ProgramState, overlay: TableOverlay, key: string, context: ProgramContext): ProgramState | null {
  const { hidden } = topLocation(state);
  const { index } = overlay;
  const ids = allColumns(topLocation(state), context).map(({ id }) => id);
  const id = ids[index] ?? '';
  if (key === '*') return changeTop(state, { hidden: [], order: [] }, context);
  if (key === '<' || key === '>') {
    const to = Math.max(0, Math.min(ids.length - 1, index + (key === '<' ? -1 : 1)));
    const order = ids.toSpliced(index, 1).toSpliced(to, 0, id);
    return changeTop({ ...state, overlay: { ...overlay, index: to } }, { order }, context);
  }
  if (key !== 'space') return null;
  if (ids.every((one) => one === id || hidden.includes(one))) return { ...state, message: context.text['message.last-column'] };
  return changeTop(state, { hidden: hidden.includes(id) ? hidden.filter((one) => one !== id) : [...hidden, id] }, context);
}
