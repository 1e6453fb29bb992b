import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../../src/claims/draft/economies/find-economies.ts';
import { flowPatterns, openPatterns } from '../../../src/claims/draft/flows/flow-patterns.ts';
import { readDraft } from '../../../src/claims/draft/read-draft.ts';
import { readSentence } from '../../../src/claims/draft/sentence/read-sentence.ts';
import { makeDataset } from '../../support/make-dataset.ts';

const spellings = spellingsOf(makeDataset());

describe('the patterns of flows', () => {
  it.each([...flowPatterns, ...openPatterns].map(({ pattern }) => pattern.source))(
    '%s repeats without a bound only lists of economies',
    (source) => {
      const withoutLists = source.replaceAll(/\(\?<l>\[?E[A]?\]?\(\?:[^*]*\)\*\)/g, 'L').replaceAll(/\(\?<l>\[EA\]\(\?:[^*]*\)\*\)/g, 'L');
      expect(withoutLists.replaceAll(/E\(\?:[^*]*\)\*/g, 'L')).not.toMatch(/[*+]|\{\d+,\}/);
    },
  );
});

describe('readDraft(text, reporter, spellings) reads each piece of a text once', () => {
  const sentence = 'In 2013, exports to Kazakhstan were USD 5.5 billion. ';

  it.each([
    ['sentences', sentence],
    ['sentences without a full stop', sentence.replace('. ', ', ')],
    ['bullets', '- $5 bn\n'],
    ['headings', '# 5%\n'],
    ['rows of a table', '| Kazakhstan | 5.5 |\n'],
    ['percentages', '5% '],
  ])('%s: twice the text is twice the steps and the figures, give or take a piece', (_, piece) => {
    const [once, twice] = [200, 400].map((count) => {
      const steps = [...readDraft(piece.repeat(count), 'CHN', spellings)];
      return { steps: steps.length, figures: steps.flatMap(({ figures }) => figures).length };
    });
    expect((twice?.steps ?? -1) / (once?.steps ?? 1)).toBeLessThanOrEqual(2.5);
    expect(Math.abs((twice?.figures ?? -1) - 2 * (once?.figures ?? 1))).toBeLessThanOrEqual(4);
  });
});

describe('readSentence(text, spellings)', () => {
  it.each(['In 2013, exports to Kazakhstan were USD 5.5 billion.', '5% of $3-4 bn (2013–2014) y/y', "it's the five's", '((((', ''])(
    'gives each word of %j to one item, in order',
    (text) => {
      const { words, items, letters } = readSentence(text, spellings);
      const covered = items.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, step) => first + step));
      expect(covered).toEqual(words.map((_, index) => index));
      expect(letters).toHaveLength(items.length);
    },
  );
});
