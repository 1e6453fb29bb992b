import { computeView, faultsOfViewSpec, holdingsOf, InvalidParameterError, type TradeView, usualViewSpec } from '@sogdia/core';
import { offeredEconomies, tradeSpecSchema, transformSchema } from '@sogdia/core/model';
import { provideNouns } from '@sogdia/core/ru';
import { nearestViewSpec } from '@sogdia/core/workspace';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/index.ts';
import { nouns } from '../../src/words/ru/index.ts';
import { falseInAny } from './false-in-any.ts';

provideNouns(nouns);
const dataset = await loadDataset(['totals', 'products']);
const holdings = holdingsOf(dataset);
const codes = offeredEconomies(dataset);

const overGoods = [
  'export-hhi',
  'import-hhi',
  'export-effective-number',
  'import-effective-number',
  'grubel-lloyd-aggregate',
  'export-similarity',
  'trade-complementarity',
] as const;

/** Any measure over the goods of a level, of anyone with anyone, over any years, by any record and transform. */
const arbitraryView: fc.Arbitrary<readonly TradeView[]> = fc
  .record({
    measure: fc.constantFrom(...overGoods),
    reporter: fc.constantFrom('CHN', 'CHN', ...codes),
    partners: fc.oneof(
      fc.constant(['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM']),
      fc.uniqueArray(fc.constantFrom('WLD', ...codes), { minLength: 1, maxLength: 6 }),
    ),
    level: fc.constantFrom('section', 'SITC:section', 'HS:chapter'),
    years: fc.tuple(fc.integer({ min: 2000, max: 2015 }), fc.integer({ min: 0, max: 12 })),
    record: fc.constantFrom('reporter' as const, 'reporter' as const, 'both' as const, 'partner' as const),
    transform: fc.oneof(fc.constant('level' as const), fc.constantFrom(...transformSchema.options)),
  })
  .map(({ measure, years: [from, length], ...spec }) => {
    const asked = tradeSpecSchema.parse({
      ...usualViewSpec(dataset),
      ...spec,
      measures: [measure],
      by: 'product',
      from,
      to: from + length,
      indexYear: spec.transform === 'index' ? 2015 : null,
      chart: 'table',
    });
    const { spec: nearest } = nearestViewSpec(holdings, asked);
    if (faultsOfViewSpec(holdings, nearest).length > 0 || nearest.measures[0] !== measure) return [];
    try {
      return [computeView(dataset, nearest)];
    } catch (error) {
      if (error instanceof InvalidParameterError) return [];
      throw error;
    }
  });

describe('what is said of measures over goods in English, Chinese and Russian is read again and decided anew from the numbers', () => {
  test('of 600 random specs no sentence is false', () => {
    const views = fc.sample(arbitraryView, { numRuns: 600, seed: 20_261_127 }).flat();
    expect(views.length).toBeGreaterThan(200);
    expect(
      views.filter(({ series }) => series.some(({ points }) => points.some(({ status }) => status !== 'missing'))).length,
    ).toBeGreaterThan(20);
    expect(views.flatMap((view) => falseInAny(view, dataset)).slice(0, 12)).toEqual([]);
  });
});
