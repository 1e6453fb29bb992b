import { computeView, decodeViewSpec, type View } from '@sogdia/core';
import { provideNouns } from '@sogdia/core/ru';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawsOf, isDeep } from '../../../../tools/vitest/lots.ts';
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

const drawnOfIndicators = () => [...viewsOf(dataset, anyIndicators(dataset), { numRuns: drawsOf(1_500), seed })];

function falseIn(views: readonly View[]): readonly string[] {
  return [...new Set(views.flatMap((view) => falseNotesInAny(view, dataset)))].slice(0, 20);
}

const viewsOfTrade = (): readonly View[] => [
  ...viewsOf(dataset, anyMonths(dataset), { numRuns: drawsOf(500), seed }),
  ...viewsOf(dataset, anyGoods(dataset), { numRuns: drawsOf(500), seed }),
  ...viewsOf(dataset, anyTrade(dataset), { numRuns: drawsOf(100), seed }),
  ...asked.map((query) => computeView(dataset, decodeViewSpec(dataset, query))),
];

describe('what is noted of random views of months, of goods and of years in English, Chinese and Russian is read again and decided anew', () => {
  let views: readonly View[];
  beforeAll(() => {
    views = viewsOfTrade();
  });

  test('no note is false, and none is lacking', () => {
    expect(falseIn(views)).toEqual([]);
  });

  test.runIf(isDeep)('every kind is met', () => {
    const notes = views.flatMap((view) => view.notes);
    expect(kindsUnheard(notesOfTrade, notes)).toEqual([]);
    expect(views.length).toBeGreaterThan(800);
  });
});

describe('what is noted of random views of indicators in English, Chinese and Russian is read again and decided anew', () => {
  let views: ReturnType<typeof drawnOfIndicators>;
  beforeAll(() => {
    views = drawnOfIndicators();
  });

  test('no note is false, and none is lacking', () => {
    expect(falseIn(views)).toEqual([]);
  });

  test.runIf(isDeep)('every kind is met', () => {
    const notes = views.flatMap((view) => view.notes);
    expect(kindsUnheard(notesOfIndicators(dataset), notes)).toEqual([]);
    expect(new Set(views.map(({ spec }) => spec.indicators[0])).size).toBeGreaterThan(100);
  });
});
