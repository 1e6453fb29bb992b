import { provideNouns } from '@sogdia/core/ru';
import { describe, expect, test } from 'vitest';
import { drawsOf, lotsFrom } from '../../../../tools/vitest/lots.ts';
import { loadDataset } from '../../src/index.ts';
import { nouns } from '../../src/words/ru/index.ts';
import { anyTrade, viewsOf } from './any-spec.ts';
import { falseNotesInAny } from './false-notes-in.ts';

provideNouns(nouns);
const dataset = await loadDataset(['totals', 'paper', 'events', 'context', 'world', 'gravity']);

const specs = drawsOf(200);
const seeds = lotsFrom(20_261_129, 10);

describe('what is noted of a view, and of its joints, in English, Chinese and Russian is read again and decided anew from its figures', () => {
  test.each(seeds)(`of ${specs} random specs of seed %i no note is false and none is lacking, no joint is told that is none`, (seed) => {
    const views = [...viewsOf(dataset, anyTrade(dataset), { numRuns: specs, seed })];
    expect(views.flatMap((view) => falseNotesInAny(view, dataset)).slice(0, 20)).toEqual([]);
    expect(new Set(views.map(({ query }) => query)).size).toBeGreaterThan(specs / 2);
  });
});
