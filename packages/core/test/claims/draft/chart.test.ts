import { expect, test } from 'vitest';
import { chartOf } from '../../../src/claims/draft/grammar/chart.ts';
import { grammarOf } from '../../../src/claims/draft/grammar/grammar.ts';

test.each([
  [20_000, 20_000],
  [20_001, 0],
])('chartOf() of a sentence with %i phrases gives %i: with more than 20,000 it is given up', (count, kept) => {
  const tokens = Array.from({ length: count }, () => ({ symbol: 'WORD', from: 0, to: 1, says: {} }));
  expect(chartOf({ end: 1, tokens, words: [] }, grammarOf('Phrase: OTHER')).flat()).toHaveLength(kept);
});
