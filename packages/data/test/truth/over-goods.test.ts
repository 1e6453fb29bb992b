import { provideNouns } from '@sogdia/core/ru';
import { describe, expect, test } from 'vitest';
import { lotsFrom } from '../../../../tools/vitest/lots.ts';
import { loadDataset } from '../../src/index.ts';
import { nouns } from '../../src/words/ru/index.ts';
import { anyOverGoods } from './any-measure-of-goods.ts';
import { viewsOf } from './any-spec.ts';
import { falseInAny } from './false-in-any.ts';

provideNouns(nouns);
const dataset = await loadDataset(['totals', 'products']);

describe('what is said of measures over goods in English, Chinese and Russian is read again and decided anew from the numbers', () => {
  test.each(lotsFrom(20_261_127, 3))('of 200 random specs of seed %i no sentence is false', (seed) => {
    const views = [...viewsOf(dataset, anyOverGoods(dataset), { numRuns: 200, seed })];
    expect(views.length).toBeGreaterThan(70);
    expect(
      views.filter(({ series }) => series.some(({ points }) => points.some(({ status }) => status !== 'missing'))).length,
    ).toBeGreaterThan(7);
    expect(views.flatMap((view) => falseInAny(view, dataset)).slice(0, 12)).toEqual([]);
  });
});
