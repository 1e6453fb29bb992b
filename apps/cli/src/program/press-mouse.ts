import { type ProgramContext, type ProgramState, topLocation, withTop } from '../model/index.ts';
import { screens } from '../screens/index.ts';
import type { MouseEvent } from '../terminal/index.ts';
import { runAction } from './actions/actions.ts';
import { moveCursor } from './actions/move-cursor.ts';
import { frame } from './frame.ts';
import type { Transition } from './locations/effect.ts';
import { pressKey } from './press-key.ts';

/** The state after the mouse did something. All that a click does a key does as well: the wheel moves the cursor, a second click opens, one on a head sorts, one beside a list leaves it. */
export function pressMouse(state: ProgramState, { kind, column, row }: MouseEvent, context: ProgramContext): Transition {
  const press = (key: string, from = state): Transition => pressKey(from, key, context);
  if (kind !== 'click') return press(kind, press(kind, press(kind).state).state);
  const target = frame(state, context)[row]?.[column]?.target;
  const { overlay } = state;
  if (overlay !== null && 'index' in overlay && target?.item !== undefined)
    return press(overlay.kind === 'table' && overlay.list === 'columns' ? 'space' : 'enter', {
      ...state,
      overlay: { ...overlay, index: target.item },
    });
  if (overlay !== null && overlay.kind !== 'table') return press(overlay.kind === 'filter' ? 'enter' : 'escape');
  if (target?.key !== undefined) return press(target.key);
  const location = topLocation(state);
  const { row: to = location.row, column: at = location.column } = target ?? {};
  if (target === undefined) return { state, effects: [] };
  if (target.row === undefined) return runAction('table.sort', withTop(state, { ...location, column: at }), context);
  if (to === location.row && at === location.column) return press('enter');
  const step = { rows: to - location.row, columns: at - location.column };
  const moved = screens[location.kind].nodes ? withTop(state, { ...location, row: to }) : moveCursor(state, step, context);
  return { state: { ...moved, message: null }, effects: [] };
}
