import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { drawsOf } from '../../../../tools/vitest/lots.ts';
import { frame } from '../../src/program/frame.ts';
import { screenWriter } from '../../src/terminal/output/screen-writer.ts';
import { type Emulator, emulators } from '../support/emulators.ts';
import { expectedScreen, type OpenedProgram, openedProgram } from '../support/opened-program.tsx';
import { themeAt } from '../support/program.ts';

type EmulatorName = keyof typeof emulators;
const names = Object.keys(emulators) as readonly EmulatorName[];
const theme = themeAt('256');

const programs: OpenedProgram[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const program of programs.splice(0)) program.close();
});

/** The program on a terminal, with a clock that the test moves. */
async function open(columns: number, rows: number): Promise<OpenedProgram> {
  const program = await openedProgram(columns, rows, null, theme);
  programs.push(program);
  vi.useFakeTimers();
  return program;
}

/** A fresh terminal of the size that the program has now, with the frame of the program written onto it. */
async function freshScreen(name: EmulatorName, { store }: OpenedProgram): Promise<Emulator> {
  const { state, context } = store.snapshot();
  const fresh = emulators[name](state.width, state.height);
  const written = fresh.write(screenWriter(theme).write(frame(state, context)));
  await vi.runAllTimersAsync();
  await written;
  return fresh;
}

async function expectFreshScreen(program: OpenedProgram, why: string): Promise<void> {
  for (const name of names) {
    const fresh = await freshScreen(name, program);
    expect(program.terminal.emulators[name].cells(), `${name}: ${why}`).toEqual(fresh.cells());
    expect(program.terminal.emulators[name].screen(), `${name}: ${why}`).toEqual(expectedScreen(program.store));
    fresh.close();
  }
}

/** Sizes from far too small to large, and how many milliseconds pass before each: none, part of a frame, or a few frames. */
const sizes = fc.record({
  columns: fc.integer({ min: 20, max: 200 }),
  rows: fc.integer({ min: 5, max: 60 }),
  after: fc.constantFrom(0, 0, 0, 7, 40),
});
const keys = fc.constantFrom('', '', 'j', '2', '\r', '4', 'i', '?', '\x1b', '1', 'v', '3', 'l');

describe('the program on a terminal that changes its size', () => {
  it('after random pairs of sizes without waiting, the screen is that of a fresh terminal, in two emulators', async () => {
    const program = await open(80, 24);
    const pairs = fc.sample(fc.tuple(sizes, sizes, keys), { numRuns: drawsOf(200), seed: 20_261_125 });
    for (const [at, [first, second, key]] of pairs.entries()) {
      // Every other pair leads back to where it came from, so that nothing but what a terminal lost on the way has changed.
      const { width, height } = program.store.snapshot().state;
      const back = { columns: width, rows: height, after: 0 };
      for (const { columns, rows, after } of [first, at % 2 === 0 ? second : back]) {
        program.terminal.resize(columns, rows);
        program.terminal.stdin.push(key);
        await vi.advanceTimersByTimeAsync(after);
      }
      await vi.runAllTimersAsync();
      await expectFreshScreen(program, JSON.stringify([first, second, key]));
    }
  });

  it('after sizes that change while output is on its way, the screen is that of a fresh terminal', async () => {
    const program = await open(120, 40);
    for (const [columns, rows] of [
      [60, 15],
      [61, 50],
      [200, 15],
      [119, 39],
      [120, 40],
    ] as const) {
      program.terminal.stdin.push('jj');
      await vi.advanceTimersByTimeAsync(1);
      program.terminal.resize(columns, rows);
      program.terminal.stdin.push('k');
    }
    await vi.runAllTimersAsync();
    await expectFreshScreen(program, 'after the last');
  });

  it('keeps the selection, and says what size is needed where there is too little room', async () => {
    const program = await open(80, 24);
    program.terminal.stdin.push('jj');
    await vi.runAllTimersAsync();
    program.terminal.resize(50, 10);
    await vi.runAllTimersAsync();
    expect(program.terminal.screen()[0]).toBe('needs 60x15, has 50x10');
    program.terminal.resize(100, 30);
    await vi.runAllTimersAsync();
    expect(program.store.snapshot().state.locations.at(-1)?.row).toBe(2);
    expect(program.terminal.screen()).toEqual(expectedScreen(program.store));
  });

  it('draws a drag of many sizes a few times, not once for each', async () => {
    const program = await open(80, 24);
    const before = program.terminal.written().length;
    for (let columns = 81; columns <= 140; columns += 1) {
      program.terminal.resize(columns, 24);
      await vi.advanceTimersByTimeAsync(2);
    }
    await vi.runAllTimersAsync();
    expect(program.terminal.written().length - before).toBeLessThanOrEqual(6);
    await expectFreshScreen(program, 'after the drag');
  });

  it('leaves nothing of another program on the screen once it takes the terminal again, at the size of that moment', async () => {
    const program = await open(80, 24);
    program.screen.leave();
    for (const name of names) await settle(program.terminal.emulators[name].write('\x1b[H$ vim notes.txt\r\n~\r\n~'));
    program.terminal.resizeSilently(120, 40);
    program.screen.take();
    await vi.runAllTimersAsync();
    expect(program.store.snapshot().state).toMatchObject({ width: 120, height: 40 });
    await expectFreshScreen(program, 'after the return');
  });

  it('writes nothing while it has left the terminal to others', async () => {
    const program = await open(80, 24);
    program.terminal.stdin.push('j');
    program.screen.leave();
    const before = program.terminal.written().length;
    expect(program.terminal.written().at(-1)).toBe('\x1b[?1006l\x1b[?1000l');
    program.terminal.resize(100, 30);
    program.store.tell('something');
    await vi.runAllTimersAsync();
    expect(program.terminal.written().length).toBe(before);
  });

  it('draws the screen anew on Ctrl-L, from every state', async () => {
    const program = await open(80, 24);
    for (const keysBefore of ['', '?', '\x1b', '/']) {
      program.terminal.stdin.push(keysBefore);
      await vi.runAllTimersAsync();
      for (const name of names)
        await settle(program.terminal.emulators[name].write('\x1b[5;5Hgarbage\x1b[20;1Hwall: the system goes down'));
      program.terminal.stdin.push('\x0c');
      await vi.runAllTimersAsync();
      await expectFreshScreen(program, `after ${JSON.stringify(keysBefore)}`);
    }
  });
});

async function settle(written: Promise<void>): Promise<void> {
  await vi.runAllTimersAsync();
  await written;
}
