import { studyViewSpec } from '@sogdia/core';
import { type Instance, render } from 'ink';
import { shippedData } from '../../src/data/opened-data.ts';
import { viewLocation } from '../../src/model/location/location.ts';
import { initialState } from '../../src/model/location/program-state.ts';
import { frame } from '../../src/program/frame.ts';
import type { Effect } from '../../src/program/locations/effect.ts';
import { homeLocation } from '../../src/program/locations/home-location.ts';
import { ProgramKeys } from '../../src/program/program-keys.tsx';
import { type ProgramScreen, programScreen } from '../../src/program/program-screen.ts';
import { type ProgramStore, programStore } from '../../src/program/program-store.ts';
import { modeStream } from '../../src/terminal/output/mode-stream.ts';
import { withoutMouse } from '../../src/terminal/output/mouse.ts';
import { inventedContext, textOf, themeAt } from './program.ts';
import { type TestTerminal, testTerminal } from './terminal.ts';

/** The program over the invented dataset, open on a terminal that a test can read. */
export interface OpenedProgram {
  readonly terminal: TestTerminal;
  readonly store: ProgramStore;
  readonly screen: ProgramScreen;
  readonly effects: readonly Effect[];
  readonly instance: Instance;
  readonly close: () => void;
}

/** Opens the program as `openProgram` does, on a terminal of a size and at a view of the study. */
export async function openedProgram(
  columns: number,
  rows: number,
  view: string | null = null,
  theme = themeAt('truecolor'),
): Promise<OpenedProgram> {
  const terminal = testTerminal(columns, rows);
  const effects: Effect[] = [];
  const context = inventedContext(theme);
  const store = programStore(
    initialState(homeLocation(context), view === null ? null : viewLocation(studyViewSpec(shippedData.scope, view)), columns, rows),
    context,
  );
  const fail = (error: Error): void => {
    throw error;
  };
  const screen = programScreen({ store, stdout: terminal.stdout, theme, hasMouse: true, onFault: fail });
  const carryOut = (effect: Effect): void => {
    effects.push(effect);
    if (effect.kind === 'redraw') screen.take();
  };
  const instance = render(<ProgramKeys store={store} onEffect={carryOut} onReady={() => {}} />, {
    stdout: modeStream(terminal.stdout),
    stdin: withoutMouse(terminal.stdin, (event) => store.mouse(event).forEach(carryOut)),
    alternateScreen: true,
    interactive: true,
    exitOnCtrlC: false,
    patchConsole: false,
  });
  screen.take();
  await terminal.settled();
  const close = (): void => {
    screen.leave();
    instance.unmount();
  };
  return { terminal, store, screen, effects, instance, close };
}

/** The lines that the screen has to show. */
export function expectedScreen(store: ProgramStore): readonly string[] {
  const { state, context } = store.snapshot();
  return textOf(frame(state, context))
    .split('\n')
    .slice(0, state.height)
    .map((line) => line.trimEnd());
}
