import { provideNouns } from '@sogdia/core/ru';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/index.ts';
import { nouns } from '../../src/words/ru/index.ts';
import { anyOverGoods } from './any-measure-of-goods.ts';
import { viewsOf } from './any-spec.ts';
import { falseInAny } from './false-in-any.ts';

provideNouns(nouns);
const dataset = await loadDataset(['totals', 'products']);

describe('what is said of measures over goods in English, Chinese and Russian is read again and decided anew from the numbers', () => {
  test('of 600 random specs no sentence is false', () => {
    const views = [...viewsOf(dataset, anyOverGoods(dataset), { numRuns: 600, seed: 20_261_127 })];
    expect(views.length).toBeGreaterThan(200);
    expect(
      views.filter(({ series }) => series.some(({ points }) => points.some(({ status }) => status !== 'missing'))).length,
    ).toBeGreaterThan(20);
    expect(views.flatMap((view) => falseInAny(view, dataset)).slice(0, 12)).toEqual([]);
  });
});
