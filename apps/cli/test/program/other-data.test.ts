import { describe, expect, it } from 'vitest';
import { answerLine, linearStart, tellPlace } from '../../src/linear/linear-session.ts';
import { lookOf } from '../../src/model/context/look.ts';
import { programContext } from '../../src/model/context/program-context.ts';
import { topLocation } from '../../src/model/location/program-state.ts';
import { commandsOf } from '../../src/program/table/command-of.ts';
import { expectGolden } from '../support/golden.ts';
import { germanyMercosurData, oursInWords } from '../support/other-data.ts';
import { pressed, screenAfter, themeAt } from '../support/program.ts';

const dataset = await germanyMercosurData();
const dataOption = ' --data elsewhere';
const context = programContext(dataset, 'en', lookOf(themeAt('truecolor')), { isComplete: true, dataOption });

/** A way to each kind of screen, by its keys. */
const ways: Readonly<Record<string, string>> = {
  overview: '',
  'overview-by-partner-record': 'b',
  partner: 'j enter',
  group: 'enter',
  view: '2 enter',
  receipt: '2 enter i',
  revisions: 'j enter r',
  study: '2',
  'study-claim': '2 end',
  claim: '2 end enter',
  'claim-receipt': '2 end enter end up enter',
  sources: '6',
  mirror: '4',
  'mirror-long': '4 t',
  pair: '4 enter',
  keys: '?',
  everything: ':',
  command: '2 enter c',
  words: '2 enter v v v',
  filtered: '/ B r a',
};

describe('the program over the data of another part of the world', () => {
  it.each(Object.entries(ways))('shows %s without a word of the data that are shipped', (_, keys) => {
    for (const [width, height] of [
      [60, 15],
      [80, 24],
      [120, 40],
    ] as const) {
      const screen = screenAfter(keys, context, width, height);
      expect(screen).not.toMatch(oursInWords);
      expect(screen).not.toMatch(/\bpaper\b/u);
    }
  });

  it.each(['overview', 'study', 'mirror', 'partner'])('shows %s as it was reviewed', (name) => {
    expectGolden(`other-data.${name}.80x24.txt`, screenAfter(ways[name] ?? '', context));
  });

  it('on a wide screen draws each partner, and no months where the partners have none', () => {
    const screen = screenAfter('', context, 200, 60);
    expect(screen).toMatch(/^Brazil +Argentina +Uruguay *$/m);
    // Once, among what the marks of the table stand for.
    expect(screen.split('no figure in our data')).toHaveLength(2);
  });

  it('has a way to every screen', () => {
    const kinds = new Set(Object.values(ways).map((keys) => topLocation(pressed(keys, context).state).kind));
    expect([...kinds].sort()).toEqual(
      ['claim', 'claim-receipt', 'mirror', 'overview', 'pair', 'study', 'partner', 'receipt', 'revisions', 'sources', 'view'].sort(),
    );
  });

  it.each(['', 'j enter', '2 enter', '4', '4 enter', '2 end', '6'])('prints after %s a command that reads the same data', async (keys) => {
    const text = commandsOf(topLocation(pressed(keys, context).state), context).join('\n');
    for (const line of text.split('\n')) expect(line.endsWith(dataOption)).toBe(true);
  });

  it('reads as running text, every choice of every menu, without a word of the data that are shipped', () => {
    const said = new Set<string>();
    const visit = (state: ReturnType<typeof linearStart>, depth: number): void => {
      const told = tellPlace(state, context);
      for (const line of told) said.add(line);
      if (depth === 0) return;
      for (const [index] of told.filter((line) => /^\d+\. /.test(line)).entries()) {
        const answer = answerLine(state, String(index + 1), context);
        for (const line of answer.says) said.add(line);
        if (answer.state.places.length > state.places.length) visit(answer.state, depth - 1);
      }
    };
    visit(linearStart(null), 2);
    expect(said.size).toBeGreaterThan(100);
    expect([...said].filter((line) => oursInWords.test(line))).toEqual([]);
  });
});
