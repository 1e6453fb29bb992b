import { describe, expect, it, test } from 'vitest';
import { ignorableTable } from '../../../src/claims/draft/tokens/ignorable-words.data.ts';
import { makeDataset } from '../../support/make-dataset.ts';
import { readingsIn } from './readings-in.ts';

const dataset = makeDataset();

/** The words of the table by group. */
const groups = [...ignorableTable.replaceAll('\n  ', ' ').matchAll(/^(?<group>[A-Z]\w+): (?<words>.+)$/gm)].map(({ groups: told }) => ({
  group: String(told?.['group']),
  words: String(told?.['words']).split(', '),
}));

/** Where words of a group stand, as `_`; one of these places is the word's own. */
const places: Readonly<Record<string, readonly string[]>> = {
  Article: ['In 2013, _ exports to Kazakhstan were $5.5 billion.', 'In 2013, _exports to Kazakhstan” were $5.5 billion.'],
  Whole: ['In 2013, _ exports to Kazakhstan were $5.5 billion.', 'In 2013, exports to Kazakhstan were $5.5 billion _.'],
  Emphasis: ['In 2013, exports to Kazakhstan were _ $5.5 billion.', 'In 2013, exports to Kazakhstan were, _, $5.5 billion.'],
  Degree: ['In 2013, exports to Kazakhstan were a _ $5.5 billion.'],
  Link: ['_, exports to Kazakhstan were $5.5 billion in 2013.', '_ exports to Kazakhstan, they were $5.5 billion in 2013.'],
  Saying: ['Exports to Kazakhstan were $5.5 billion in 2013, the ministry said _.'],
  Amount: ['In 2013, _ exports to Kazakhstan was $5.5 billion.', 'In 2013, exports to Kazakhstan were $5.5 billion _.'],
  Occasion: ['In 2013, exports to Kazakhstan were $5.5 billion _.'],
  Order: ['Exports _, 2013, to Kazakhstan: $5.5 billion.', 'In 2013, exports to Kazakhstan _ were $5.5 billion.'],
};

const right = ['$5.5 billion | export(CHN, KAZ)[2013] == 5.5bn'];

describe('words that change no figure', () => {
  it.each(groups)('of $group have each a sentence in which they are harmless', ({ group, words }) => {
    const without = words.filter(
      (word) => !(places[group] ?? []).some((place) => readingsIn(dataset, place.replace('_', word)).join() === right.join()),
    );
    expect(without).toEqual([]);
  });

  it('are adverbs of manner, too', () => {
    for (const adverb of ['reportedly', 'impressively', 'notably', 'officially'])
      expect(readingsIn(dataset, `In 2013, exports to Kazakhstan ${adverb} were $5.5 billion.`)).toEqual(right);
  });
});

describe('words beside them that do change it are no words of the table', () => {
  test.each([
    ['average', 'In 2013, average exports to Kazakhstan were $5.5 billion.'],
    ['alone', 'In 2013, exports of cars alone to Kazakhstan were $5.5 billion.'],
    ['further', 'In 2013, exports to Kazakhstan were a further $5.5 billion.'],
    ['almost', 'In 2013, exports to Kazakhstan were almost $5.5 billion.'],
    ['nearly', 'In 2013, exports to Kazakhstan were nearly $5.5 billion.'],
    ['not', 'In 2013, exports to Kazakhstan were not $5.5 billion.'],
    ['real', 'In 2013, real exports to Kazakhstan were $5.5 billion.'],
    ['monthly', 'In 2013, monthly exports to Kazakhstan were $5.5 billion.'],
    ['than', 'In 2013, exports to Kazakhstan were less than $5.5 billion.'],
    ['by', 'In 2013, exports to Kazakhstan rose by $5.5 billion.'],
    ['in yuan terms', 'In 2013, exports to Kazakhstan were $5.5 billion in yuan terms.'],
    ['other', 'In 2013, other exports to Kazakhstan were $5.5 billion.'],
    ['net', 'In 2013, net exports to Kazakhstan were $5.5 billion.'],
    ['annually', 'In 2013, exports to Kazakhstan were $5.5 billion annually.'],
    ['partly', 'In 2013, exports to Kazakhstan were partly $5.5 billion.'],
    ['by weight', 'In 2013, exports to Kazakhstan were $5.5 billion by weight.'],
    ['planned', 'In 2013, planned exports to Kazakhstan were $5.5 billion.'],
    ['for the second time', 'In 2013, exports to Kazakhstan for the past two years were $5.5 billion.'],
    ['excluding', 'In 2013, exports to Kazakhstan excluding oil were $5.5 billion.'],
  ])('%s', (word, sentence) => {
    expect(readingsIn(dataset, sentence)).not.toEqual(right);
    expect(groups.flatMap(({ words }) => words)).not.toContain(word);
  });
});
