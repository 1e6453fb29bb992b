import { computeView, decodeViewSpec, type View } from '@sogdia/core';
import { provideNouns } from '@sogdia/core/ru';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/index.ts';
import { nouns } from '../../src/words/ru/index.ts';
import { anyGoods, anyIndicators, anyMonths, anyTrade, viewsOf } from './any-spec.ts';
import { falseNotesInAny, kindsUnheard } from './false-notes-in.ts';
import { notesOfTrade } from './judge-notes.ts';
import { notesOfIndicators } from './judge-notes-of-indicators.ts';

provideNouns(nouns);
const dataset = await loadDataset(['totals', 'months', 'products', 'context', 'events', 'paper', 'places', 'outlines', 'gravity']);
const seed = 20_261_129;

/** Views whose notes random specs hardly meet: choices without effect, a map with schematic lines, findings of quantities, goods held in part. */
const asked = [
  'measure=export&partners=KAZ&years=2015-2016&factor=1.2',
  'measure=coverage-ratio&partners=KAZ&years=2015-2016&money=cny',
  'measure=gravity-fitted&years=2019&vintage=latest',
  'measure=export&years=2023&chart=map',
  'measure=import-unit-value&reporter=UZB&partners=CHN&products=HS:870380&years=2020-2025',
  'partners=KAZ&by=product&level=section&years=2023',
  'measure=export,import&partners=KAZ&years=2015-2016&record=both',
  'measure=import&partners=KGZ&years=2015-2025&record=both&vintage=first',
];

function falseIn(views: readonly View[]): readonly string[] {
  return [...new Set(views.flatMap((view) => falseNotesInAny(view, dataset)))].slice(0, 20);
}

describe('what is noted of views of months, of goods and of indicators in English, Chinese and Russian is read again and decided anew from their figures', () => {
  test('of 500 random specs of months, 500 of goods and 100 of years no note is false, none is lacking, and every kind is met', () => {
    const views = [
      ...viewsOf(dataset, anyMonths(dataset), { numRuns: 500, seed }),
      ...viewsOf(dataset, anyGoods(dataset), { numRuns: 500, seed }),
      ...viewsOf(dataset, anyTrade(dataset), { numRuns: 100, seed }),
      ...asked.map((query) => computeView(dataset, decodeViewSpec(dataset, query))),
    ];
    expect(falseIn(views)).toEqual([]);
    const notes = views.flatMap((view) => view.notes);
    expect(kindsUnheard(notesOfTrade, notes)).toEqual([]);
    expect(views.length).toBeGreaterThan(800);
  });

  test('of 1500 random specs of indicators no note is false, none is lacking, and every kind is met', () => {
    const views = [...viewsOf(dataset, anyIndicators(dataset), { numRuns: 1_500, seed })];
    expect(falseIn(views)).toEqual([]);
    const notes = views.flatMap((view) => view.notes);
    expect(kindsUnheard(notesOfIndicators(dataset), notes)).toEqual([]);
    expect(new Set(views.map(({ spec }) => spec.indicators[0])).size).toBeGreaterThan(100);
  });
});
