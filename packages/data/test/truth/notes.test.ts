import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/index.ts';
import { anyTrade, viewsOf } from './any-spec.ts';
import { falseNotesIn } from './false-notes-in.ts';

const dataset = await loadDataset(['totals', 'paper', 'events', 'context', 'world', 'gravity']);

describe('what is noted of a view, and of its joints, is read again and decided anew from its figures', () => {
  test('of 2000 random specs no note is false and none is lacking, no joint is told that is none', () => {
    const views = [...viewsOf(dataset, anyTrade(dataset), { numRuns: 2_000, seed: 20_261_129 })];
    expect(views.flatMap((view) => falseNotesIn(view, dataset)).slice(0, 20)).toEqual([]);
    expect(new Set(views.map(({ query }) => query)).size).toBeGreaterThan(1_200);
  });
});
