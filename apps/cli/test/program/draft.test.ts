import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawsOf } from '../../../../tools/vitest/lots.ts';
import { keymap } from '../../src/model/keys/keymap.data.ts';
import { draftOf } from '../../src/model/location/draft.ts';
import { initialState, type ProgramState, topLocation } from '../../src/model/location/program-state.ts';
import { frame } from '../../src/program/frame.ts';
import { homeLocation } from '../../src/program/locations/home-location.ts';
import { openDraft } from '../../src/program/locations/open-draft.ts';
import { pressKey } from '../../src/program/press-key.ts';
import { programStore } from '../../src/program/program-store.ts';
import { commandsOf } from '../../src/program/table/command-of.ts';
import { readDrafts } from '../../src/program/watch-store.ts';
import { expectGolden } from '../support/golden.ts';
import { inventedContext, paintedText, textOf, themeAt } from '../support/program.ts';

const context = inventedContext();
const text = `China's exports to Kazakhstan were $6 billion in 2023.
China's exports to Kazakhstan fell to $1.5 billion in 2022. They were unheard of.
Its exports to Uzbekistan were 7,900 million dollars in 2019,
and the moon is 384,400 km away.
`;
const opened = (given = text, width = 80, height = 24): ProgramState =>
  openDraft(initialState(homeLocation(context), null, width, height), draftOf(given), context);
/** The state after some keys, and all that was asked of the world. */
const after = (keys: string, state = opened()) => {
  const effects = [];
  let at = state;
  for (const key of keys.split(' ').filter((name) => name !== '')) {
    const step = pressKey(at, key, context);
    effects.push(...step.effects);
    at = step.state;
  }
  return { state: at, effects };
};
const screen = (state: ProgramState): string => textOf(frame(state, context));
const figures = (state: ProgramState) => context.drafts?.check(topLocation(state).draft?.text ?? '')?.figures ?? [];

const long = text.repeat(60);

describe('the screen of a draft', () => {
  it.each([
    [60, 15],
    [80, 24],
    [120, 40],
  ])('at %d by %d is the reviewed screen', (width, height) => {
    expectGolden(`draft.${width}x${height}.txt`, screen(opened(text, width, height)));
    expectGolden(`draft-empty.${width}x${height}.txt`, screen(opened('', width, height)));
  });

  it('marks every figure by a sign before its line, in ASCII too, and by colour in it', () => {
    const theme = themeAt('none', 'ascii');
    const ascii = inventedContext(theme);
    const lines = paintedText(frame(openDraft(initialState(homeLocation(context), null, 80, 24), draftOf(text), ascii), ascii), theme);
    expect(lines).toMatch(/^[\x20-\x7e\n]*$/);
    expect(lines).toMatch(/> x +1 China/);
    const cell = frame(opened(), context)[4]?.find(({ text: sign }) => sign === '$');
    expect(cell?.style).toBe('cursor');
    expect(frame(after('down').state, context)[4]?.find(({ text: sign }) => sign === '$')?.style).toBe('error');
  });

  it('the cursor goes from figure to figure with arrows, n and N, and stays inside', () => {
    expect(['', 'down', 'n n', 'n n N', 'end', 'end n', 'g', 'up'].map((keys) => topLocation(after(keys).state).row)).toEqual([
      ...[0, 1, 2, 1, 3, 3, 0, 0],
    ]);
    expect(screen(after('n n').state)).toContain('7,900 million dollars');
  });

  it('a page is as many lines of the text, and the cursor goes along to a figure in view', () => {
    context.drafts?.read(long, () => true);
    const paged = after('pagedown', opened(long)).state;
    expect(topLocation(paged).scroll).toBe(12);
    expect(
      screen(paged)
        .split('\n')
        .some((line) => line.startsWith('▸ ')),
    ).toBe(true);
    const rows = (keys: string) => topLocation(after(keys, opened(long)).state).row;
    expect([rows('end'), rows('end home')]).toEqual([239, 0]);
    const plain = opened('No figure here.\n'.repeat(50));
    expect(topLocation(after('down down pagedown', plain).state).scroll).toBe(14);
  });

  it('a puts the suggested text in place and u takes it back; where none is sure it says so', () => {
    const { state } = after('a');
    expect(topLocation(state).draft?.text).toBe(text.replace('$6 billion', '$8 billion'));
    expect(figures(state)[0]?.outcome).toBe('right');
    expect(state.message).toContain('1 figure corrected');
    expect(topLocation(after('a u').state).draft?.text).toBe(text);
    const none = after('down a').state;
    expect(topLocation(none).draft?.text).toBe(text);
    expect(none.message).toContain('no correction');
  });

  it('A puts every one in place', () => {
    const twice = `${text}\n${text}`;
    expect(topLocation(after('A', opened(twice)).state).draft?.text).toBe(twice.replaceAll('$6 billion', '$8 billion'));
  });

  it('suggests nothing where the number is not all that is wrong', () => {
    const fell = opened("China's exports to Kazakhstan fell to $6 billion in 2023.");
    expect(figures(fell)[0]?.outcome).toBe('off');
    expect(after('a', fell).state.message).toContain('no correction');
  });

  it('Tab goes over the other figures and Enter opens the view of the one it is on, else of the figure', () => {
    expect(topLocation(after('enter').state)).toMatchObject({ kind: 'view', spec: { measures: ['export'], partners: ['KAZ'] }, row: 10 });
    expect(topLocation(after('tab enter').state)).toMatchObject({ kind: 'view', spec: { measures: ['export'] }, row: 2 });
    expect(['tab', 'tab tab tab tab', 'tab down'].map((keys) => topLocation(after(keys).state).column)).toEqual([1, 0, 0]);
    expect(after('down tab').state.message).toContain('no other figure');
    expect(after('down enter').state.message).toContain('no further detail');
  });

  it('i opens the receipt of the figure, and says where there is none', () => {
    const { state } = after('i');
    expect(topLocation(state).kind).toBe('claim-receipt');
    expect(screen(state)).toContain('$6 billion');
    expect(screen(state)).toContain('8.3');
    expect(after('down i').state.message).toBe('no number here');
  });

  it('y copies the text, Y the figure, c the command that checks it', () => {
    expect(after('y').effects).toEqual([{ kind: 'copy', text }]);
    expect(after('Y').effects).toMatchObject([{ kind: 'copy', text: expect.stringContaining('$6 billion\toff\t$8.3 billion') }]);
    const at = { ...topLocation(opened()), draft: draftOf(text, 'my draft.md') };
    expect(commandsOf(at, { ...context, dataOption: ' --data own:x' })).toEqual(["sogdia check 'my draft.md' --data own:x"]);
    expect(commandsOf(topLocation(after('i').state), context)).toEqual(['sogdia check - --working']);
  });

  it('E asks for an editor, p is an empty text, and 7 brings the last text back', () => {
    expect(after('E').effects).toEqual([{ kind: 'edit', draft: draftOf(text) }]);
    expect(topLocation(after('p').state).draft?.text).toBe('');
    expect(topLocation(after('p u').state).draft?.text).toBe(text);
    expect(topLocation(after('2 7').state).draft?.text).toBe(text);
    expect(topLocation(after('escape').state).kind).toBe('overview');
  });

  it('a file is opened through Find by its name', () => {
    const keys = [...': my .md'].filter((key) => key !== ' ').join(' ');
    expect(after(`${keys} enter`).effects).toEqual([{ kind: 'read-draft', file: 'my.md' }]);
  });

  it('shows signs of every kind at every width, a text without a space too', () => {
    const odd = `\t中文${'字'.repeat(90)} $6 billion\n${'x'.repeat(300)}\u001b[31m👩‍👩‍👧${'😀'.repeat(80)}`;
    for (let width = 60; width <= 200; width += 7) {
      const lines = frame(opened(odd, width, 20), context);
      expect(new Set(lines.map((line) => line.length))).toEqual(new Set([width]));
    }
  });

  it('never throws on random keys at any size, and every frame fits', () => {
    const keys = [...new Set(keymap.flatMap((binding) => binding.keys as readonly string[]))].filter((key) => !'q ctrl-c'.includes(key));
    const sizes = fc.record({ width: fc.integer({ min: 1, max: 200 }), height: fc.integer({ min: 1, max: 60 }) });
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keys), { maxLength: 12 }), sizes, (sequence, { width, height }) => {
        const { state } = after(sequence.join(' '), opened(text, width, height));
        const lines = frame(state, context);
        expect(lines).toHaveLength(height);
        expect(new Set(lines.map((line) => line.length))).toEqual(new Set([width]));
      }),
      { numRuns: drawsOf(150), seed: 20_261_201 },
    );
  });

  it('refuses a text that is too long, and says how long one may be', () => {
    const state = opened('x'.repeat(2_000_001));
    expect(topLocation(state).kind).toBe('overview');
    expect(state.message).toContain('2000000');
  });
});

describe('readDrafts(store)', () => {
  const wait = () => new Promise((resolve) => setTimeout(resolve, 5));

  it('reads a long text a while at a time, tells how far it is, and rests once it is read', async () => {
    const fresh = inventedContext();
    const store = programStore(initialState(homeLocation(fresh), null, 80, 24), fresh);
    const said: (string | null)[] = [];
    store.subscribe(() => said.push(store.snapshot().state.message));
    readDrafts(store);
    store.draft(draftOf(long));
    const share = () => fresh.drafts?.check(long) ?? null;
    expect(share()).toBeNull();
    for (let turns = 0; turns < 2000 && share() === null; turns += 1) await wait();
    expect(share()?.figures).toHaveLength(240);
    expect(said.at(-1)).toBe(share()?.summary);
    const count = said.length;
    await wait();
    await wait();
    expect(said).toHaveLength(count);
  });

  it('stops at Esc and goes on at Enter', async () => {
    const fresh = inventedContext();
    const store = programStore(initialState(homeLocation(fresh), null, 80, 24), fresh);
    store.draft(draftOf(long));
    store.press('escape');
    expect(topLocation(store.snapshot().state).draft?.isStopped).toBe(true);
    readDrafts(store);
    store.tell('');
    await wait();
    expect(textOf(frame(store.snapshot().state, fresh))).toContain('Your text');
    expect(fresh.drafts?.check(long)).toBeNull();
    store.press('enter');
    for (let turns = 0; turns < 2000 && fresh.drafts?.check(long) === null; turns += 1) await wait();
    expect(fresh.drafts?.check(long)?.figures).toHaveLength(240);
    store.press('escape');
    expect(topLocation(store.snapshot().state).kind).toBe('overview');
  });
});
