import { afterEach, describe, expect, it } from 'vitest';
import { draftOf } from '../../src/model/location/draft.ts';
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

/** A text with figures that are right, and some that are not. */
const longDraft = `China's exports to Kazakhstan were $8.3 billion in 2023.
China's exports to Kazakhstan fell to $1.5 billion in 2022.
China's exports to Uzbekistan were $7.9 billion in 2019.
`;

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

  const screens = [
    ['overview', '', ['j', 'j', 'l', 'h']],
    ['partner', 'j\r', ['j', 'j', 'k', 'l', 'h']],
    ['study', '2', ['j', 'j', 'k', 'l', 'j']],
    ['claim', '2lj\r', ['j', 'j', 'k']],
    ['topics', '3', ['j', 'k']],
    ['topic', '3\r', ['j', 'k']],
    ['mirror', '4', ['j', 'j', 'k', 'l', 'h']],
    ['pair', '4\r', ['k', 'k', 'j', 'l', 'h']],
    ['sources', '6', ['j', 'j', 'k']],
    ['release', '6\r', ['j', 'k', 'l']],
    ['receipt', 'jli', ['j', 'k']],
    ['revisions', '2j\rr', ['k', 'k', 'j']],
    ['keys', '?', ['\x1b[B', '\x1b[B', '\x1b[A']],
    ['find', ':', ['\x1b[B', '\x1b[B', '\x1b[A']],
    ['draft', 'draft', ['j', 'j', 'k', 'j']],
  ] as const;
  const sizes = [
    [80, 24],
    [120, 40],
  ] as const;

  it.each(screens.flatMap((screen) => sizes.map((size) => [...size, ...screen] as const)))(
    'at %dx%d a move of the cursor on %s takes at most 400 bytes, and what is told of its place follows when keys rest',
    async (columns, rows, name, keys, moves) => {
      const { terminal, store } = await open(columns, rows);
      if (name === 'draft') store.draft(draftOf(longDraft));
      else for (const key of keys) await terminal.type(key);
      await terminal.settled();
      for (const key of moves) {
        const before = terminal.written().length;
        await terminal.type(key);
        expect(Buffer.byteLength(terminal.written()[before] ?? '', 'utf8'), key).toBeLessThanOrEqual(400);
        expect(terminal.screen(), key).toEqual(expectedScreen(store));
      }
    },
  );

  it('tells of the place to which a row of keys led alone, and draws another screen whole at once', async () => {
    const { terminal, store } = await open(120, 40);
    await terminal.type('3');
    const before = terminal.written().length;
    terminal.stdin.push('j');
    await new Promise((resolve) => setTimeout(resolve, 25));
    await terminal.type('k');
    expect(Buffer.byteLength(terminal.written().slice(before).join(''), 'utf8')).toBeLessThanOrEqual(800);
    const atRest = terminal.written().length;
    await terminal.type('2');
    expect(terminal.written().length).toBe(atRest + 1);
    expect(terminal.screen()).toEqual(expectedScreen(store));
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
