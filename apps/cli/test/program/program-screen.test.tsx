import { afterEach, describe, expect, it } from 'vitest';
import { expectedScreen, type OpenedProgram, openedProgram } from '../support/opened-program.tsx';
import type { TestTerminal } from '../support/terminal.ts';

const programs: OpenedProgram[] = [];
afterEach(() => {
  for (const program of programs.splice(0)) program.close();
});

async function open(...given: Parameters<typeof openedProgram>): Promise<OpenedProgram> {
  const program = await openedProgram(...given);
  programs.push(program);
  return program;
}

/** The bytes that a key makes the program write. */
async function bytesOf(terminal: TestTerminal, key: string): Promise<number> {
  const before = terminal.written().length;
  await terminal.type(key);
  return Buffer.byteLength(terminal.written().slice(before).join(''), 'utf8');
}

describe('the program on a terminal', () => {
  it.each([
    [80, 24],
    [120, 40],
    [60, 15],
  ])('at %dx%d the screen shows cell by cell what frame() says', async (columns, rows) => {
    const { terminal, store } = await open(columns, rows);
    expect(terminal.screen()).toEqual(expectedScreen(store));
    for (const key of ['j', 'j', '\r', 'l', '\r', 'v', '?', '\x1b[B', '\x1b']) {
      await terminal.type(key);
      expect(terminal.screen()).toEqual(expectedScreen(store));
    }
  });

  it('shows the number under the cursor, and no other cell of the table, in reverse', async () => {
    const { terminal } = await open(80, 24);
    expect(terminal.reversed()).toBe('77.00');
    await terminal.type('j');
    expect(terminal.reversed()).toBe('9.60');
  });

  it('enters the alternate screen once, leaves it once, and shows the cursor again', async () => {
    const { terminal, close } = await open(80, 24);
    expect(terminal.isAlternate()).toBe(true);
    close();
    await terminal.settled();
    const all = terminal.written().join('');
    expect(all.split('\x1b[?1049h')).toHaveLength(2);
    expect(all.split('\x1b[?1049l')).toHaveLength(2);
    expect(all).toContain('\x1b[?2004l');
    expect(all.lastIndexOf('\x1b[?25h')).toBeGreaterThan(all.lastIndexOf('\x1b[?25l'));
    expect(all.lastIndexOf('\x1b[?7h')).toBeGreaterThan(all.lastIndexOf('\x1b[?7l'));
    expect(all).toContain('\x1b[?2026h');
    expect(all).not.toContain('\x1b[3J');
    expect(terminal.isAlternate()).toBe(false);
  });

  it.each([
    [80, 24, null],
    [120, 40, null],
    [200, 60, null],
    [80, 24, 'figure-2'],
    [120, 40, 'figure-2'],
    [200, 60, 'figure-2'],
  ] as const)('at %dx%d a move of the cursor on %s takes at most 400 bytes', async (columns, rows, view) => {
    const { terminal } = await open(columns, rows, view);
    for (const key of view === null ? ['j', 'j', 'k', 'l', 'l', 'h'] : ['k', 'k', 'j', 'l', 'l', 'h']) {
      const bytes = await bytesOf(terminal, key);
      expect(bytes).toBeGreaterThan(0);
      expect(bytes, key).toBeLessThanOrEqual(400);
    }
  });

  it.each([
    [80, 24, 'the outline of the study', '2', ['l', 'j', 'j', 'l', 'j', 'j', 'k']],
    [120, 40, 'the outline of the study', '2', ['l', 'j', 'j', 'l', 'j', 'j', 'k']],
    [80, 24, 'the two records', '4', ['j', 'j', 'j', 'k']],
    [120, 40, 'the two records', '4', ['j', 'j', 'j', 'k']],
  ] as const)(
    'at %dx%d a move of the cursor in %s, which changes what stands beside it, takes at most one byte a cell',
    async (columns, rows, _, keys, moves) => {
      const { terminal } = await open(columns, rows);
      await terminal.type(keys);
      for (const key of moves) expect(await bytesOf(terminal, key), key).toBeLessThanOrEqual(columns * rows);
    },
  );

  it.each([
    ['mirror', '4', ['l', 'l', 'h']],
    ['pair', '4\r', ['k', 'k', 'j', 'l', 'h']],
    ['revisions', '2\rr', ['k', 'k', 'j']],
  ] as const)('at 80x24 a move of the cursor that draws no other picture takes at most 400 bytes on %s as well', async (_, keys, moves) => {
    const { terminal } = await open(80, 24);
    await terminal.type(keys);
    for (const key of moves) {
      const bytes = await bytesOf(terminal, key);
      expect(bytes).toBeGreaterThan(0);
      expect(bytes, key).toBeLessThanOrEqual(400);
    }
  });

  it('a move of the cursor over the working of a claim takes at most 400 bytes', async () => {
    const { terminal } = await open(80, 24);
    for (const key of ['2', 'l', 'j', '\r']) await terminal.type(key);
    for (const key of ['j', 'j', 'k']) expect(await bytesOf(terminal, key), key).toBeLessThanOrEqual(400);
  });

  it('a whole screen takes at most three bytes a cell', async () => {
    const { terminal } = await open(120, 40, 'figure-2');
    expect(Buffer.byteLength(terminal.written().join(''), 'utf8')).toBeLessThanOrEqual(3 * 120 * 40);
  });

  it('writes nothing while nothing happens', async () => {
    const { terminal } = await open(80, 24);
    const before = terminal.written().length;
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(terminal.written().length).toBe(before);
  });

  it('takes keys that come at once one by one, and what is pasted as a text, not as keys', async () => {
    const { terminal, store } = await open(80, 24);
    await terminal.type('jjj');
    expect(store.snapshot().state.locations.at(-1)?.row).toBe(3);
    await terminal.type('\x1b[200~jqb\x1b[201~');
    expect(store.snapshot().state.locations.at(-1)?.row).toBe(3);
    expect(store.snapshot().state.locations.at(-1)?.spec).toMatchObject({ record: 'reporter' });
  });

  it('reads arrows, Home, End, pages, Enter, Backspace and Esc as terminals send them', async () => {
    const { terminal, store } = await open(80, 24);
    const at = () => store.snapshot().state.locations.at(-1);
    await terminal.type('\x1b[B\x1b[B');
    expect(at()?.row).toBe(2);
    await terminal.type('\x1b[A');
    expect(at()?.row).toBe(1);
    await terminal.type('\x1b[F');
    expect(at()?.row).toBe(5);
    await terminal.type('\x1b[H');
    expect(at()?.row).toBe(0);
    await terminal.type('\x1b[6~');
    expect(at()?.row).toBe(5);
    await terminal.type('\r');
    expect(at()?.kind).toBe('partner');
    await terminal.type('\x7f');
    expect(at()?.kind).toBe('overview');
    await terminal.type('\r\x1b');
    await terminal.settled();
    expect(at()?.kind).toBe('overview');
  });

  it('asks to quit on q and on Ctrl-C', async () => {
    const { terminal, effects } = await open(80, 24);
    await terminal.type('q');
    await terminal.type('\x03');
    expect(effects).toEqual([{ kind: 'quit' }, { kind: 'quit' }]);
  });
});
