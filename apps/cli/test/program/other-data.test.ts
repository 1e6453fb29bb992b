import { formatEconomy } from '@sogdia/core/format';
import { describe, expect, it } from 'vitest';
import { usualTopics } from '../../src/data/topics/usual-topics.ts';
import { answerLine, linearStart, tellPlace } from '../../src/linear/linear-session.ts';
import { lookOf } from '../../src/model/context/look.ts';
import { programContext } from '../../src/model/context/program-context.ts';
import { draftOf } from '../../src/model/location/draft.ts';
import { topLocation } from '../../src/model/location/program-state.ts';
import { frame } from '../../src/program/frame.ts';
import { openDraft } from '../../src/program/locations/open-draft.ts';
import { pressKey } from '../../src/program/press-key.ts';
import { commandsOf } from '../../src/program/table/command-of.ts';
import { expectGolden } from '../support/golden.ts';
import { germanyMercosurData, oursInWords } from '../support/other-data.ts';
import { pressed, screenAfter, textOf, themeAt } from '../support/program.ts';

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
  draft: '7',
  release: '6 enter',
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

  it('checks a text on its own economies, marks it and corrects it', () => {
    const { world, question, usual } = context;
    const partner = question.partners[0] ?? expect.fail('no partner');
    const view = context.view({ ...usual, measures: ['export'], partners: [partner] });
    const point = view.series[0]?.points.at(-1) ?? expect.fail('no figure');
    const billions = (typeof point.value === 'number' ? point.value : Number.NaN) / 1e9;
    const names = [question.reporter, partner].map((code) => formatEconomy(world, code, 'en'));
    const text = (amount: number): string => `${names[0]}'s exports to ${names[1]} were $${amount.toFixed(1)} billion in ${point.period}.`;
    const state = openDraft(pressed('', context).state, draftOf(text(billions * 0.7)), context);
    expect(textOf(frame(state, context))).toContain('✗ 1 off');
    expect(textOf(frame(state, context))).not.toMatch(oursInWords);
    const corrected = pressKey(state, 'a', context).state;
    expect(topLocation(corrected).draft?.text).toBe(text(billions));
    expect(textOf(frame(corrected, context))).toContain('✓ 1 right');
  });

  it('has topics of its own: what can be asked of any trade, as far as the data answer it', () => {
    const topics = usualTopics(dataset);
    expect(topics.map(({ id }) => id)).toEqual(['size', 'balance', 'growth', 'partners', 'both-sides']);
    const own = { ...context, topics };
    for (const [row, topic] of topics.entries()) {
      const keys = `3 ${'down '.repeat(row)}`;
      expect(screenAfter(keys, own, 120, 40)).toContain(topic.question.en);
      expect(topLocation(pressed(`${keys} enter enter`, own).state).kind).toBe('view');
    }
    const oneSided = { ...dataset, observations: dataset.observations.filter(({ reporter }) => reporter === context.question.reporter) };
    expect(usualTopics(oneSided).flatMap(({ views }) => views.map(({ query }) => query))).not.toContain('measure=export&record=partner');
    expect(usualTopics({ ...dataset, observations: [] })).toEqual([]);
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
      [
        'claim',
        'claim-receipt',
        'draft',
        'mirror',
        'overview',
        'pair',
        'study',
        'partner',
        'receipt',
        'release',
        'revisions',
        'sources',
        'view',
      ].sort(),
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
