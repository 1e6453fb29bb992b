import { render } from 'ink';
import { claimParts, type DatasetPart, dataOption, usualSpecOf } from '../data/index.ts';
import { exportTable, runCommand } from '../files/index.ts';
import { exitCodes, type ProgramOptions } from '../host/index.ts';
import { initialState, lookOf, programContext, viewLocation } from '../model/index.ts';
import { clipboardSequence, modeStream, withoutMouse } from '../terminal/index.ts';
import type { Effect } from './locations/effect.ts';
import { onClaimsShown } from './on-claims-shown.ts';
import { ProgramKeys } from './program-keys.tsx';
import { type ProgramScreen, programScreen, sizeOf } from './program-screen.ts';
import { type ProgramStore, programStore } from './program-store.ts';

import { type Terminal, takeTerminal } from './take-terminal.ts';

/** What views of topics rest on besides, maps among it. */
const partsOfTopics = ['context', 'products', 'places', 'outlines'] as const;

const firstParts = ['totals', 'months', 'paper', 'events'] as const;

/** Opens the program on the terminal and gives the exit code once it is left. */
export async function openProgram({ data, spec, theme, language, keymap, hasMouse, notice }: ProgramOptions): Promise<number> {
  const parts = [...new Set([...firstParts, ...(spec === null ? [] : data.partsOf(spec))])];
  const look = lookOf(theme);
  const options = { keymap, dataOption: dataOption(data), topics: data.topics };
  const isWhole = data.named !== null;
  const context = programContext(await data.load(parts), language, look, { ...options, isComplete: isWhole });
  const location = spec === null ? null : viewLocation(spec);
  const store = programStore(initialState(usualSpecOf(data.scope), location, ...sizeOf(process.stdout)), context);
  if (notice !== null) store.tell(notice);
  const screen = programScreen({ store, stdout: process.stdout, theme, hasMouse, onFault: (error) => terminal.leave(error) });
  const terminal = takeTerminal(screen);
  const onEffect = (effect: Effect): void => carryOut(effect, store, screen, terminal);
  const stdin = withoutMouse(process.stdin, (event) => store.mouse(event).forEach(onEffect));
  const instance = render(
    <ProgramKeys store={store} onEffect={onEffect} onReady={terminal.ready} />,
    // Both ends are a terminal, whatever an environment such as CI=1 makes a library think.
    { stdin, stdout: modeStream(process.stdout), alternateScreen: true, interactive: true, exitOnCtrlC: false },
  );
  terminal.hold(instance);
  screen.take();
  const extend = async (more: readonly DatasetPart[], isComplete: boolean): Promise<void> => {
    const dataset = await data.load([...new Set([...parts, ...more])]);
    store.extend(programContext(dataset, language, look, { ...options, isComplete }));
  };
  // The rest of what views may ask for comes once the first screen stands; what claims rest on is large, and waits for them.
  if (!isWhole) {
    const rest = extend(partsOfTopics, false);
    onClaimsShown(store, () => void rest.then(() => extend(claimParts, true)));
  }
  await instance.waitUntilExit();
  return exitCodes.ok;
}

function carryOut(effect: Effect, store: ProgramStore, screen: ProgramScreen, terminal: Terminal): void {
  switch (effect.kind) {
    case 'quit':
      terminal.leave();
      return;
    case 'suspend':
      terminal.suspend();
      return;
    case 'redraw':
      screen.take();
      return;
    case 'copy': {
      const sequence = clipboardSequence(effect.text, process.env);
      if (sequence === null) store.tell(exported({ name: 'copied', text: effect.text, ending: 'txt' }, store));
      else process.stdout.write(sequence);
      return;
    }
    case 'export':
      store.tell(exported(effect.file, store));
      return;
    case 'run':
      void showCommand(effect, store);
  }
}

/** What a command prints, over the screen once it is there. */
async function showCommand({ words, input }: Extract<Effect, { kind: 'run' }>, store: ProgramStore): Promise<void> {
  const { text } = store.snapshot().context;
  const title = ['sogdia', ...words].join(' ');
  store.tell(text['message.running']({ command: title }));
  const printed = await runCommand(words, input);
  store.show({ kind: 'note', title, lines: printed.split('\n'), copies: printed, scroll: 0 });
}

function exported(file: Parameters<typeof exportTable>[0], store: ProgramStore): string {
  const { context } = store.snapshot();
  try {
    return context.text['message.exported']({ path: exportTable(file) });
  } catch (error) {
    return context.text['message.not-exported']({ problem: error instanceof Error ? error.message : String(error) });
  }
}
