import { computeView, provideTexts, type TradeView } from '@sogdia/core';
import type { Dataset } from '@sogdia/core/model';
import * as ru from '@sogdia/core/ru';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/index.ts';
import { lotsFrom } from '../../support/lots.ts';
import { anyMonths, anyTrade, viewsOf } from '../any-spec.ts';
import { falseInRussian } from './false-in-russian.ts';
import { provideNounsOfTest } from './nouns-of-test.ts';

provideTexts('ru', ru);
provideNounsOfTest();
const dataset = await loadDataset(['totals', 'paper', 'events', 'context', 'world', 'gravity']);
const withMonths = await loadDataset(['totals', 'paper', 'events', 'context', 'world', 'months']);

/** What is said in Russian of the views of some specs, read again and decided anew, and how many views there are. */
function judged(of: Dataset, views: Iterable<TradeView>): { readonly views: number; readonly faults: readonly string[] } {
  const all = [...views].map((view) => falseInRussian(computeView(of, view.spec, 'ru'), view, of));
  return { views: all.length, faults: all.flat().slice(0, 20) };
}

describe('what is said of a view in Russian is read again and decided anew from its numbers', () => {
  const specs = { quick: 300, deep: 2_000 };
  const lots = lotsFrom(20_261_201, 5);
  const numRuns = lots.length > 1 ? specs.deep : specs.quick;

  test.each(lots)(`of ${numRuns} random specs of seed %i no Russian sentence is false, and none is unreadable`, (seed) => {
    const { views, faults } = judged(dataset, viewsOf(dataset, anyTrade(dataset), { numRuns, seed }));
    expect(faults).toEqual([]);
    expect(views).toBeGreaterThan(numRuns / 2);
  });

  test.each(lots)('nor of months and years to date, of seed %i', (seed) => {
    const { views, faults } = judged(withMonths, viewsOf(withMonths, anyMonths(withMonths), { numRuns: numRuns / 4, seed }));
    expect(faults).toEqual([]);
    expect(views).toBeGreaterThan(numRuns / 8);
  });
});
