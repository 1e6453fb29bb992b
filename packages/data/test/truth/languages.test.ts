import { describe, expect, test } from 'vitest';
import { drawsOf, lotsFrom } from '../../../../tools/vitest/lots.ts';
import { loadDataset } from '../../src/index.ts';
import { anyTrade, viewsOf } from './any-spec.ts';
import { falseInAny } from './false-in-any.ts';
import { provideNounsOfTest } from './ru/nouns-of-test.ts';

provideNounsOfTest();
const dataset = await loadDataset(['totals', 'months', 'paper', 'events', 'context', 'world', 'gravity']);

const specs = drawsOf(300);

describe('what is said of a view in English, Chinese and Russian is read again and decided anew from its numbers', () => {
  test.each(lotsFrom(20_261_201, 34))(
    `of ${specs} random specs of seed %i no sentence is false, and none says what nobody can tell`,
    (seed) => {
      const views = [...viewsOf(dataset, anyTrade(dataset), { numRuns: specs, seed })];
      expect(views.flatMap((view) => falseInAny(view, dataset)).slice(0, 20)).toEqual([]);
      expect(new Set(views.map(({ query }) => query)).size).toBeGreaterThan(specs / 2);
    },
  );
});
