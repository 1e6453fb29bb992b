import type { ProgramState } from '../model/index.ts';
import { mouseOff, mouseOn, screenWriter, type Theme } from '../terminal/index.ts';
import { frame } from './frame.ts';
import type { ProgramStore } from './program-store.ts';

/** The program on a terminal. It draws once it has the terminal, and not while that is handed over. */
export interface ProgramScreen {
  /** Takes the terminal, for the first time or again: draws the whole frame, at the size that the terminal has by then. */
  readonly take: () => void;
  /** Leaves the terminal to others. */
  readonly leave: () => void;
}

/**
 * Milliseconds from one frame to the next, so that a burst of keys is one frame, from a change of size to its frame, and from a move of the cursor to
 * what is told of the place that it came to.
 */
const [pace, paceOfSizes, rest] = [16, 30, 50];

/** What a screen draws, where, in which look, and who is told of an error in doing so. */
export interface ScreenOptions {
  readonly store: ProgramStore;
  readonly stdout: NodeJS.WriteStream;
  readonly theme: Theme;
  /** Whether the terminal tells of the mouse. */
  readonly hasMouse: boolean;
  readonly onFault: (error: Error) => void;
}

/** Draws what a store holds on a terminal; after a change of size it writes every cell anew. */
export function programScreen({ store, stdout, theme, hasMouse, onFault }: ScreenOptions): ProgramScreen {
  const writer = screenWriter(theme);
  let before: ProgramState | null = null;
  let waiting: NodeJS.Timeout | null = null;
  let resting: NodeJS.Timeout | undefined;
  let drawnAt = Number.NEGATIVE_INFINITY;
  let hasOtherSize = true;
  let unsubscribe = (): void => {};
  const draw = (): void => {
    if (hasOtherSize) {
      writer.forget();
      store.resize(...sizeOf(stdout));
    }
    hasOtherSize = false;
    waiting = null;
    clearTimeout(resting);
    drawnAt = performance.now();
    try {
      const { state, context } = store.snapshot();
      const lines = frame(state, context);
      const isMove = before !== null && before !== state && placeOf(before) === placeOf(state);
      const hasMore = isMove && lines.some((line) => line.some(({ follows }) => follows));
      before = state;
      const output = writer.write(lines, !hasMore);
      if (output !== '') stdout.write(output);
      if (hasMore) resting = setTimeout(draw, rest);
    } catch (error) {
      onFault(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const drawSoon = (): void => {
    waiting ??= setTimeout(draw, Math.max(0, pace - (performance.now() - drawnAt)));
  };
  const resized = (): void => {
    hasOtherSize = true;
    waiting ??= setTimeout(draw, paceOfSizes);
  };
  const leave = (): void => {
    if (waiting !== null) clearTimeout(waiting);
    waiting = null;
    clearTimeout(resting);
    unsubscribe();
    stdout.off('resize', resized);
    if (hasMouse) stdout.write(mouseOff);
  };
  return {
    take() {
      leave();
      rereadSize();
      hasOtherSize = true;
      if (hasMouse) stdout.write(mouseOn);
      draw();
      unsubscribe = store.subscribe(drawSoon);
      stdout.on('resize', resized);
    },
    leave,
  };
}

/** What a screen is of, wherever its cursor is. */
function placeOf({ locations, overlay }: ProgramState): string {
  const { kind, subject, period, spec, form, draft } = locations.at(-1) ?? locations[0];
  return JSON.stringify([locations.length, kind, subject, period, spec, form, draft, overlay?.kind]);
}

/** The columns and rows of a terminal; one that does not know its size gets the usual. */
export function sizeOf({ columns, rows }: Pick<NodeJS.WriteStream, 'columns' | 'rows'>): readonly [columns: number, rows: number] {
  return columns > 0 && rows > 0 ? [columns, rows] : [80, 24];
}

/** Nobody tells a stopped process that the size changed: Node reads it again as if the signal had come. */
function rereadSize(): void {
  process.emit('SIGWINCH', 'SIGWINCH');
}
