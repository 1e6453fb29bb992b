import { describe, expect, it } from 'vitest';
import { frame } from '../../src/program/frame.ts';
import { expectGolden } from '../support/golden.ts';
import { inventedContext, paintedText, pressed, screenAfter, textOf, themeAt } from '../support/program.ts';

const screens = {
  overview: '',
  partner: 'down enter B B',
  'partner-sides': 'down enter',
  partners: 'enter down right enter enter',
  view: '2 down enter',
  both: '2 down down down enter b b',
  share: '2 down down down down down enter',
  table: '2 right up enter',
  words: '2 down enter v v v',
  study: '2',
  section: '2 right',
  contradicted: '2 f f right',
  folded: '2 right down v',
  claim: '2 right down enter down',
  'claim-receipt': '2 right down enter end up enter',
  sources: '6',
  release: '6 down enter',
  topics: '3',
  topic: '3 down enter',
  receipt: 'down down i',
  mirror: '4',
  pair: '4 enter',
  revisions: '2 down enter r',
  reconciled: 'down enter B B enter b b',
  help: '?',
  everything: ': f i g u r e',
  command: '2 down enter c',
  filter: '/ k a z',
  question: 'e',
  'question-typed': 'e k , u',
  'question-kept': 'e k , u tab tab tab 2 0 2 0 - tab enter',
} as const;

const sizes = [
  [60, 15],
  [80, 24],
  [120, 40],
] as const;

describe('frame(state, context)', () => {
  const cases = Object.entries(screens).flatMap(([name, keys]) => sizes.map(([width, height]) => ({ name, keys, width, height })));
  it.each(cases)('frame($name) at $width by $height is the reviewed screen', ({ name, keys, width, height }) => {
    const text = screenAfter(keys, inventedContext(), width, height);
    expectGolden(`${name}.${width}x${height}.txt`, text);
    expect(text).not.toContain('\u2800');
  });

  it.each(['', '5', '2 down enter'])('frame(state, context) at 200 by 60 has no bar that is forty rows high, after "%s"', (keys) => {
    const text = screenAfter(keys, inventedContext(), 200, 60);
    if (keys === '') expectGolden('overview.200x60.txt', text);
    expect(text.split('\n').filter((line) => line.includes('████')).length).toBeLessThan(20);
  });

  it.each(['truecolor', '256', '16', 'mono'] as const)('frame(view) in %s is the reviewed screen', (depth) => {
    const theme = themeAt(depth);
    const context = inventedContext(theme);
    expectGolden(`view.80x24.${depth}.txt`, paintedText(frame(pressed(screens.view, context).state, context), theme));
  });

  it.each(['overview', 'view', 'share', 'table', 'receipt', 'help', 'mirror', 'pair', 'revisions', 'claim'] as const)(
    'frame(%s) in ASCII is the reviewed screen and holds ASCII only',
    (name) => {
      const theme = themeAt('none', 'ascii');
      const context = inventedContext(theme);
      const text = paintedText(frame(pressed(screens[name], context).state, context), theme);
      expectGolden(`${name}.80x24.ascii.txt`, text);
      expect(text).toMatch(/^[\x20-\x7e\n]*$/);
    },
  );

  it('frame(state, context) without colour tells lines apart by markers', () => {
    const context = inventedContext(themeAt('mono'));
    const text = textOf(frame(pressed(screens.view, context).state, context));
    for (const label of ['o KAZ', '+ UZB', 'x KGZ', '* TJK', '# TKM']) expect(text).toContain(label);
  });

  it('frame(state, context) on too small a terminal is one line that says what is needed', () => {
    const context = inventedContext();
    const text = screenAfter('', context, 59, 15);
    expect(text.split('\n').filter((line) => line.trim() !== '')).toEqual([expect.stringContaining('needs 60x15, has 59x15')]);
    expect(screenAfter('', context, 60, 14)).toContain('needs 60x15, has 60x14');
  });

  it('frame(state, context) is pure: the same input gives the same cells', () => {
    const context = inventedContext();
    const { state } = pressed(screens.partner, context);
    expect(frame(state, context)).toEqual(frame(structuredClone(state), context));
  });
});
