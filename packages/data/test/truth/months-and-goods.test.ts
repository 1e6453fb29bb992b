import { provideNouns } from '@sogdia/core/ru';
import { describe, expect, test } from 'vitest';
import { drawsOf, lotsFrom } from '../../../../tools/vitest/lots.ts';
import { loadDataset } from '../../src/index.ts';
import { nouns } from '../../src/words/ru/index.ts';
import { anyGoods, anyMonths, viewsOf } from './any-spec.ts';
import { falseInAny, isTellable } from './false-in-any.ts';

provideNouns(nouns);
const dataset = await loadDataset(['totals', 'months', 'products', 'context', 'events']);
const specs = drawsOf(250);
const seeds = lotsFrom(20_261_128, 12);

describe('what is said of months and of years to date in English, Chinese and Russian is read again and decided anew from the numbers', () => {
  test.each(seeds)(`of ${specs} random specs of seed %i no sentence is false, and none says what nobody can tell`, (seed) => {
    const views = [...viewsOf(dataset, anyMonths(dataset), { numRuns: specs, seed })].filter(({ spec }) => spec.frequency !== 'year');
    expect(views.flatMap((view) => falseInAny(view, dataset)).slice(0, 20)).toEqual([]);
    expect(views.length).toBeGreaterThan(specs / 4);
  });
});

describe('what is said of goods in English, Chinese and Russian is read again and decided anew from the numbers', () => {
  test.each(seeds)(`of ${specs} random specs of seed %i no sentence is false, and none says what nobody can tell`, (seed) => {
    const all = [...viewsOf(dataset, anyGoods(dataset), { numRuns: specs, seed })];
    const views = all.filter(({ spec }) => spec.by !== null || spec.products.length > 0).filter(isTellable);
    expect(views.flatMap((view) => falseInAny(view, dataset)).slice(0, 20)).toEqual([]);
    expect(views.length).toBeGreaterThan(specs / 5);
  });
});
