import { computeView, provideTexts, type TradeView } from '@sogdia/core';
import type { Dataset } from '@sogdia/core/model';
import * as ru from '@sogdia/core/ru';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/index.ts';
import { lotsFrom } from '../support/lots.ts';
import { anyTrade, viewsOf } from './any-spec.ts';
import { falseIn } from './false-in.ts';
import { falseInRussian } from './ru/false-in-russian.ts';
import { provideNounsOfTest } from './ru/nouns-of-test.ts';
import { falseInChinese } from './zh/chinese-views.ts';

provideTexts('ru', ru);
provideNounsOfTest();
const dataset = await loadDataset(['totals', 'months', 'paper', 'events', 'context', 'world', 'gravity']);

/** What is said of a view in any language that is not so. A view is judged in all three at once: computing it takes longer than reading it. */
function falseInAny(view: TradeView, of: Dataset): readonly string[] {
  return [...falseIn(view, of), ...falseInChinese(view, of), ...falseInRussian(computeView(of, view.spec, 'ru'), view, of)];
}

describe('what is said of a view in English, Chinese and Russian is read again and decided anew from its numbers', () => {
  test.each(lotsFrom(20_261_201, 34))('of 300 random specs of seed %i no sentence is false, and none says what nobody can tell', (seed) => {
    const views = [...viewsOf(dataset, anyTrade(dataset), { numRuns: 300, seed })];
    expect(views.flatMap((view) => falseInAny(view, dataset)).slice(0, 20)).toEqual([]);
    expect(new Set(views.map(({ query }) => query)).size).toBeGreaterThan(150);
  });
});
