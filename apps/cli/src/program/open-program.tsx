import { sayIn } from '@sogdia/core/workspace';
import { render } from 'ink';
import { bringDrafts, claimParts, type DatasetPart, dataOption } from '../data/index.ts';
import { type EditedText, editText, exportTable, type InputSource, openPage, readInput, runCommand } from '../files/index.ts';
import { exitCodes, type ProgramOptions } from '../host/index.ts';
import { draftOf, initialState, lookOf, type ProgramContext, programContext, viewLocation } from '../model/index.ts';
import { clipboardSequence, modeStream, type Page, pageOfTerminal, type Theme, withoutMouse } from '../terminal/index.ts';
import type { Effect } from './locations/effect.ts';
import { homeLocation } from './locations/home-location.ts';
import { ProgramKeys } from './program-keys.tsx';
import { type ProgramScreen, programScreen, sizeOf } from './program-screen.ts';
import { type ProgramStore, programStore } from './program-store.ts';
import { type Terminal, takeTerminal } from './take-terminal.ts';
import { onClaimsShown, readDrafts } from './watch-store.ts';

/** What views of topics rest on besides, maps among it. */
const partsOfTopics = ['context', 'products', 'places', 'outlines'] as const;

const firstParts = ['totals', 'months', 'paper', 'events'] as const;

/** Opens the program on the terminal and gives the exit code once it is left. */
export async function openProgram({ data, spec, theme: asked, language, keymap, hasMouse, notice }: ProgramOptions): Promise<number> {
  const parts = [...new Set([...firstParts, ...(spec === null ? [] : data.partsOf(spec))])];
  const page = pageShown(asked);
  const look = lookOf(asked);
  const contextOf = async (needed: readonly DatasetPart[], isComplete: boolean): Promise<ProgramContext> => {
    if (isComplete) await bringDrafts();
    return programContext(await data.load(needed), language, look, {
      ...{ keymap, dataOption: dataOption(data), isComplete },
      get topics() {
        return data.topics;
      },
    });
  };
  const isWhole = data.named !== null;
  const context = await contextOf(parts, isWhole);
  const theme = { ...asked, page: await page };
  const location = spec === null ? null : viewLocation(spec);
  const store = programStore(initialState(homeLocation(context), location, ...sizeOf(process.stdout)), context);
  if (notice !== null) store.tell(notice);
  readDrafts(store);
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
    store.extend(await contextOf([...new Set([...parts, ...more])], isComplete));
  };
  // The rest of what views may ask for comes once the first screen stands; what claims rest on is large, and waits for them.
  if (!isWhole) {
    const rest = extend(partsOfTopics, false);
    onClaimsShown(store, () => void rest.then(() => extend(claimParts, true)));
  }
  await instance.waitUntilExit();
  return exitCodes.ok;
}

/** So long a terminal has to say which page it has. */
const longestWait = 120;

/** The page that is known, else the one that the terminal says it has, else a dark one; of sixteen colours every page has its own. */
async function pageShown({ page, depth }: Theme): Promise<Page> {
  if (page !== 'either' || depth === 'mono' || depth === '16') return page;
  const shown = await pageOfTerminal(process.stdin, (text) => process.stdout.write(text), longestWait);
  return shown === 'either' ? 'dark' : shown;
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
    case 'browse':
      openPage(effect.address);
      return;
    case 'edit':
      void terminal.lend(() => editText(effect.draft.text)).then((edited) => takeEdited(edited, effect, store));
      return;
    case 'read-draft':
      void readInput(effect.file, noInput).then(
        (text) => store.draft(draftOf(text, effect.file)),
        (error: unknown) => store.tell(problemOf(error)),
      );
      return;
    case 'run':
      void showCommand(effect, store);
  }
}

/** What a command prints, over the screen once it is there. */
async function showCommand({ words }: Extract<Effect, { kind: 'run' }>, store: ProgramStore): Promise<void> {
  const { text } = store.snapshot().context;
  const title = ['sogdia', ...words].join(' ');
  store.tell(text['message.running']({ command: title }));
  const printed = await runCommand(words);
  store.show({ kind: 'note', title, lines: printed.split('\n'), copies: printed, scroll: 0 });
}

function exported(file: Parameters<typeof exportTable>[0], store: ProgramStore): string {
  const { context } = store.snapshot();
  try {
    return context.text['message.exported']({ path: exportTable(file) });
  } catch (error) {
    return context.text['message.not-exported']({ problem: sayIn(context.language, problemOf(error)) });
  }
}

/** What an editor left of a draft opens in its place, where it changed something; else what went wrong is told. */
function takeEdited(edited: EditedText | null, { draft }: Extract<Effect, { kind: 'edit' }>, store: ProgramStore): void {
  const { text } = store.snapshot().context;
  if (edited === null) return;
  if ('problem' in edited) store.tell(text[`draft.${edited.problem}`]);
  else if (edited.text !== draft.text) store.draft(draftOf(edited.text));
}

/** Drafts are read from files, and never from what is typed. */
const noInput: InputSource = { isTerminal: true, read: async () => ({ tooLong: null }) };

function problemOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
