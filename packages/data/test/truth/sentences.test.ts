import { describe, expect, test } from 'vitest';
import { drawsOf, lotsFrom } from '../../../../tools/vitest/lots.ts';
import { loadDataset } from '../../src/index.ts';
import { anyTrade, viewsOf } from './any-spec.ts';
import { falseIn } from './false-in.ts';

const dataset = await loadDataset(['totals', 'paper', 'events', 'context', 'world', 'gravity']);
/** Most of them views of their own. More lots of them are judged in every language at once, in languages.test.ts. */
const specs = drawsOf(500);

describe('what is said of a view is read again and decided anew from its numbers', () => {
  test.each(lotsFrom(20_261_125, 2))(
    `of ${specs} random specs of seed %i no sentence is false, and none says what nobody can tell`,
    (seed) => {
      const views = [...viewsOf(dataset, anyTrade(dataset), { numRuns: specs, seed })];
      expect(views.flatMap((view) => falseIn(view, dataset)).slice(0, 20)).toEqual([]);
      expect(new Set(views.map(({ query }) => query)).size).toBeGreaterThan(specs / 2);
    },
  );
});
