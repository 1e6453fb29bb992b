import { SogdiaError } from '@sogdia/core';
import { ownValue } from '@sogdia/core/model';
import { sayIn } from '@sogdia/core/workspace';
import type { FilterOverlay, Location, NoteOverlay, PaletteOverlay, ProgramContext, ProgramState, TableOverlay } from '../model/index.ts';
import { findAction, reservedKeys, topLocation, withTop } from '../model/index.ts';
import { runAction } from './actions/actions.ts';
import { pressInTable } from './actions/column-overlays.ts';
import { changeTop, clampCursor } from './locations/change-location.ts';
import type { Transition } from './locations/effect.ts';
import { typedIn, withTyped } from './locations/filter-line.ts';
import { paletteEntries } from './palette/index.ts';
import { movedIndex, pressInQuestion, typed } from './question/index.ts';

/** The state after a key; a change that has no answer leaves all as it was and says why. */
export function pressKey(state: ProgramState, key: string, context: ProgramContext): Transition {
  try {
    return answerKey(state, key, context);
  } catch (error) {
    if (SogdiaError.isInstance(error)) return only({ ...state, overlay: null, message: sayIn(context.language, error.message) });
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
    case 'table':
      return pressOnTable(state, overlay, key, context);
    default: {
      const action = findAction(key, topLocation(state).kind, context.keymap);
      return action === null ? only({ ...state, message: whyNot(key, context) }) : runAction(action, state, context);
    }
  }
}

/** Of a key that does something elsewhere, that it does not here. */
function whyNot(key: string, { keymap, text }: ProgramContext): string | null {
  const elsewhere = keymap.find(({ keys }) => keys.includes(key));
  return elsewhere === undefined ? null : text['message.not-here']({ key, label: text[`action.${elsewhere.id}`] });
}

function only(state: ProgramState): Transition {
  return { state, effects: [] };
}

function pressInPalette(state: ProgramState, overlay: PaletteOverlay, key: string, context: ProgramContext): Transition {
  const entries = paletteEntries(overlay, state, context);
  switch (key) {
    case 'escape':
      return only({ ...state, overlay: null });
    case 'tab':
      return only({ ...state, overlay: { ...overlay, text: entries[overlay.index]?.label ?? overlay.text, index: 0 } });
    case 'enter': {
      const entry = entries[overlay.index];
      return entry === undefined ? only(state) : entry.run({ ...state, overlay: null }, context);
    }
    default: {
      const index = movedIndex(key, overlay.index, entries.length);
      if (index !== null) return only({ ...state, overlay: { ...overlay, index } });
      const text = typed(overlay.text, key);
      if (text === null) return only(overlay.text === '' && key === 'backspace' ? { ...state, overlay: null } : state);
      return only({ ...state, overlay: { ...overlay, text, index: 0 } });
    }
  }
}

/** A list over a table takes its keys and leaves the others to the table; it stays as long as that is shown. */
function pressOnTable(state: ProgramState, overlay: TableOverlay, key: string, context: ProgramContext): Transition {
  const own = pressInTable(state, overlay, key, context);
  if (own !== null) return only(own);
  const { state: next, effects } = answerKey({ ...state, overlay: null }, key, context);
  const isSame =
    next.overlay === null && next.locations.length === state.locations.length && topLocation(next).kind === topLocation(state).kind;
  return { state: isSame ? { ...next, overlay } : next, effects };
}

/** What is typed works at once; Enter keeps it, Esc brings back what was, and so does Backspace past its beginning. */
function pressInFilter(state: ProgramState, overlay: FilterOverlay, key: string, context: ProgramContext): ProgramState {
  const location = topLocation(state);
  const { before, column } = overlay;
  const show = (change: Partial<Location>): ProgramState => clampCursor(withTop(state, { ...location, ...change }), context);
  const back = (): ProgramState => ({ ...show(before), overlay: null });
  const text = typedIn(overlay, location);
  switch (key) {
    case 'enter': {
      if (column === null || location.filters === before.filters) return { ...state, overlay: null };
      const { filters, row, top } = location;
      return changeTop(withTop({ ...state, overlay: null }, { ...location, ...before }), { filters, row, top }, context);
    }
    case 'escape':
      return back();
    case 'up':
    case 'down':
      return show({ row: Math.max(0, location.row + (key === 'up' ? -1 : 1)) });
    default: {
      if (key === 'backspace' && text === '') return back();
      const next = typed(text, key);
      return next === null ? state : withTyped(state, overlay, next, context);
    }
  }
}

/** A note scrolls, `y` copies what it shows, `v` shows it in another form, and any other key closes it. */
function pressInNote(state: ProgramState, overlay: NoteOverlay, key: string, context: ProgramContext): Transition {
  const closed = { ...state, overlay: null, message: null };
  const scroll = movedIndex(key === 'space' ? 'pagedown' : key, overlay.scroll, overlay.lines.length);
  if (scroll !== null) return only({ ...state, overlay: { ...overlay, scroll } });
  const [form, ...forms] = overlay.forms ?? [];
  if (key === 'v' && form !== undefined)
    return copiedNote({ ...state, overlay: { ...overlay, ...form, scroll: 0, forms: [...forms, form] } }, form.copies, context);
  if (key === 'q') return runAction('program.quit', closed, context);
  if (key !== 'y') return only(closed);
  return copiedNote(closed, overlay.copies, context);
}

function copiedNote(state: ProgramState, text: string, context: ProgramContext): Transition {
  const message = context.text['message.copied-lines']({ count: text.split('\n').length });
  return { state: { ...state, message }, effects: [{ kind: 'copy', text }] };
}
