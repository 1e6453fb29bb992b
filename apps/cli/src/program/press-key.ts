import { SogdiaError } from '@sogdia/core';
import { ownValue } from '@sogdia/core/model';
import {
  type FilterOverlay,
  findAction,
  type Location,
  type NoteOverlay,
  type PaletteOverlay,
  type ProgramContext,
  type ProgramState,
  reservedKeys,
  topLocation,
  withTop,
} from '../model/index.ts';
import { runAction } from './actions/actions.ts';
import type { Transition } from './actions/effect.ts';
import { changeTop, clampCursor } from './locations/change-location.ts';
import { paletteEntries } from './palette/index.ts';
import { pressInQuestion, typed } from './question/index.ts';

/** The state after a key; a change that has no answer leaves all as it was and says why. */
export function pressKey(state: ProgramState, key: string, context: ProgramContext): Transition {
  try {
    return answerKey(state, key, context);
  } catch (error) {
    if (SogdiaError.isInstance(error)) return only({ ...state, overlay: null, message: error.message });
    throw error;
  }
}

/** The state after a key; keys have names (`up`, `ctrl-c`, `enter`) or are the sign they type. */
function answerKey(state: ProgramState, key: string, context: ProgramContext): Transition {
  const reserved = ownValue(reservedKeys, key);
  if (reserved !== undefined) return runAction(reserved, state, context);
  const { overlay } = state;
  switch (overlay?.kind) {
    case 'palette':
      return pressInPalette(state, overlay, key, context);
    case 'filter':
      return only(pressInFilter(state, overlay, key, context));
    case 'question':
      return only(pressInQuestion({ ...state, message: null }, overlay, key, context));
    case 'note':
      return pressInNote(state, overlay, key, context);
    default: {
      const action = findAction(key, topLocation(state).kind, context.keymap);
      return action === null ? only({ ...state, message: null }) : runAction(action, state, context);
    }
  }
}

function only(state: ProgramState): Transition {
  return { state, effects: [] };
}

function pressInPalette(state: ProgramState, overlay: PaletteOverlay, key: string, context: ProgramContext): Transition {
  const entries = paletteEntries(overlay, state, context);
  const move = (index: number): Transition =>
    only({ ...state, overlay: { ...overlay, index: Math.max(0, Math.min(entries.length - 1, index)) } });
  switch (key) {
    case 'escape':
      return only({ ...state, overlay: null });
    case 'up':
      return move(overlay.index - 1);
    case 'down':
    case 'tab':
      return move(overlay.index + 1);
    case 'pageup':
      return move(overlay.index - 10);
    case 'pagedown':
      return move(overlay.index + 10);
    case 'home':
      return move(0);
    case 'end':
      return move(entries.length - 1);
    case 'enter': {
      const entry = entries[overlay.index];
      return entry === undefined ? only(state) : entry.run({ ...state, overlay: null }, context);
    }
    default: {
      const text = typed(overlay.text, key);
      if (text === null) return only(overlay.text === '' && key === 'backspace' ? { ...state, overlay: null } : state);
      return only({ ...state, overlay: { ...overlay, text, index: 0 } });
    }
  }
}

/** The filter works while it is typed; Enter keeps it, Esc brings back what was, and so does Backspace past its beginning. */
function pressInFilter(state: ProgramState, overlay: FilterOverlay, key: string, context: ProgramContext): ProgramState {
  const location = topLocation(state);
  const { before } = overlay;
  const show = (change: Partial<Location>): ProgramState => clampCursor(withTop(state, { ...location, ...change }), context);
  const back = (): ProgramState => ({ ...show(before), overlay: null });
  switch (key) {
    case 'enter': {
      if (location.filter === before.filter) return back();
      const { filter, row, top } = location;
      return changeTop(withTop({ ...state, overlay: null }, { ...location, ...before }), { filter, row, top }, context);
    }
    case 'escape':
      return back();
    case 'up':
    case 'down':
      return show({ row: Math.max(0, location.row + (key === 'up' ? -1 : 1)) });
    default: {
      if (key === 'backspace' && location.filter === '') return back();
      const filter = typed(location.filter, key);
      return filter === null ? state : show({ filter, row: 0, top: 0 });
    }
  }
}

/** How far keys scroll a note. */
const scrolls: ReadonlyMap<string, number> = new Map([
  ['up', -1],
  ['k', -1],
  ['down', 1],
  ['j', 1],
  ['pageup', -10],
  ['pagedown', 10],
  ['space', 10],
  ['home', -1e6],
  ['end', 1e6],
]);

/** A note scrolls, `y` copies what it shows, and any other key closes it. */
function pressInNote(state: ProgramState, overlay: NoteOverlay, key: string, context: ProgramContext): Transition {
  const closed = { ...state, overlay: null, message: null };
  const step = scrolls.get(key);
  if (step !== undefined) {
    const scroll = Math.max(0, Math.min(overlay.lines.length - 1, overlay.scroll + step));
    return only({ ...state, overlay: { ...overlay, scroll } });
  }
  if (key === 'q') return runAction('program.quit', closed, context);
  if (key !== 'y') return only(closed);
  const message = context.text['message.copied-lines']({ count: overlay.copies.split('\n').length });
  return { state: { ...closed, message }, effects: [{ kind: 'copy', text: overlay.copies }] };
}
