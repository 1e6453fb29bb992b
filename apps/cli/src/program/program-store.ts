import type { Draft, NoteOverlay, ProgramContext, ProgramState } from '../model/index.ts';
import type { MouseEvent } from '../terminal/index.ts';
import { clampCursor } from './locations/change-location.ts';
import type { Effect, Transition } from './locations/effect.ts';
import { openDraft } from './locations/open-draft.ts';
import { pressKey } from './press-key.ts';
import { pressMouse } from './press-mouse.ts';
import { pasteText } from './question/index.ts';

/** What is drawn: a state and the context it is drawn with. */
export interface Snapshot {
  readonly state: ProgramState;
  readonly context: ProgramContext;
}

/** The program without a screen: keys in, snapshots out. */
export interface ProgramStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly snapshot: () => Snapshot;
  readonly press: (key: string) => readonly Effect[];
  readonly mouse: (event: MouseEvent) => readonly Effect[];
  /** Takes a text that is pasted: it types no keys. */
  readonly paste: (text: string) => void;
  /** Opens a text whose figures are checked. */
  readonly draft: (draft: Draft) => void;
  readonly resize: (width: number, height: number) => void;
  readonly tell: (message: string) => void;
  /** Lays something to read over the screen. */
  readonly show: (note: NoteOverlay) => void;
  /** Takes a context over more data; the locations stay. */
  readonly extend: (context: ProgramContext) => void;
}

/** A store over an initial state. */
export function programStore(initial: ProgramState, initialContext: ProgramContext): ProgramStore {
  let current: Snapshot = { state: clampCursor(initial, initialContext), context: initialContext };
  const listeners = new Set<() => void>();
  const set = (next: Snapshot): void => {
    if (next.state === current.state && next.context === current.context) return;
    current = next;
    for (const listener of listeners) listener();
  };
  const take = ({ state, effects }: Transition): readonly Effect[] => {
    set({ ...current, state });
    return effects;
  };
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => current,
    press: (key) => take(pressKey(current.state, key, current.context)),
    mouse: (event) => take(pressMouse(current.state, event, current.context)),
    paste: (text) => set({ ...current, state: pasteText(current.state, text, current.context) }),
    draft: (draft) => set({ ...current, state: openDraft(current.state, draft, current.context) }),
    resize(width, height) {
      if (width !== current.state.width || height !== current.state.height) set({ ...current, state: { ...current.state, width, height } });
    },
    tell: (message) => set({ ...current, state: { ...current.state, message } }),
    show: (overlay) => set({ ...current, state: { ...current.state, overlay, message: null } }),
    extend: (context) => set({ ...current, context }),
  };
}
