import { provideNouns } from '@sogdia/core/ru';
import { describe, expect, test } from 'vitest';
import { drawsOf, lotsFrom } from '../../../../tools/vitest/lots.ts';
import { loadDataset } from '../../src/index.ts';
import { nouns } from '../../src/words/ru/index.ts';
import { anyOverGoods } from './any-measure-of-goods.ts';
import { viewsOf } from './any-spec.ts';
import { falseInAny } from './false-in-any.ts';

provideNouns(nouns);
const dataset = await loadDataset(['totals', 'products']);

const specs = drawsOf(200);

describe('what is said of measures over goods in English, Chinese and Russian is read again and decided anew from the numbers', () => {
  test.each(lotsFrom(20_261_127, 3))(`of ${specs} random specs of seed %i no sentence is false`, (seed) => {
    const views = [...viewsOf(dataset, anyOverGoods(dataset), { numRuns: specs, seed })];
    expect(views.length).toBeGreaterThan(specs / 3);
    expect(
      views.filter(({ series }) => series.some(({ points }) => points.some(({ status }) => status !== 'missing'))).length,
    ).toBeGreaterThan(specs / 40);
    expect(views.flatMap((view) => falseInAny(view, dataset)).slice(0, 12)).toEqual([]);
  });
});
