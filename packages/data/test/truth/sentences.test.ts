import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/index.ts';
import { lotsFrom } from '../support/lots.ts';
import { anyTrade, viewsOf } from './any-spec.ts';
import { falseIn } from './false-in.ts';

const dataset = await loadDataset(['totals', 'paper', 'events', 'context', 'world', 'gravity']);
/** Lots of a thousand specs each, most of them views of their own. */
const specs = 1_000;
const seeds = lotsFrom(20_261_125, 6);

describe('what is said of a view is read again and decided anew from its numbers', () => {
  test.each(seeds)(`of ${specs} random specs of seed %i no sentence is false, and none says what nobody can tell`, (seed) => {
    const views = [...viewsOf(dataset, anyTrade(dataset), { numRuns: specs, seed })];
    expect(views.flatMap((view) => falseIn(view, dataset)).slice(0, 20)).toEqual([]);
    expect(new Set(views.map(({ query }) => query)).size).toBeGreaterThan(specs / 2);
  });
});
