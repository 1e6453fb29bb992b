import { isMissing } from '@sogdia/core';
import { provideNouns } from '@sogdia/core/ru';
import { describe, expect, test } from 'vitest';
import { lotsFrom } from '../../../../tools/vitest/lots.ts';
import { loadDataset } from '../../src/index.ts';
import { nouns } from '../../src/words/ru/index.ts';
import { anyQuantities } from './any-measure-of-goods.ts';
import { viewsOf } from './any-spec.ts';
import { falseInAny } from './false-in-any.ts';

provideNouns(nouns);
const dataset = await loadDataset(['totals', 'products', 'context', 'events']);

describe('what is said of quantities and unit values in English, Chinese and Russian is read again and decided anew from the numbers', () => {
  test.each(lotsFrom(20_261_127, 2))('of 600 random specs of seed %i no sentence is false', (seed) => {
    const views = [...viewsOf(dataset, anyQuantities(dataset), { numRuns: 600, seed })];
    expect(views.length).toBeGreaterThan(150);
    const withNumbers = views.filter(({ series }) => series.some(({ points }) => points.some(({ value }) => !isMissing(value))));
    expect(withNumbers.length).toBeGreaterThan(100);
    expect(new Set(withNumbers.map(({ spec }) => spec.measures[0])).size).toBe(8);
    expect(views.flatMap((view) => falseInAny(view, dataset)).slice(0, 12)).toEqual([]);
  });
});
