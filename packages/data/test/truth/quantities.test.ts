import { computeView, faultsOfViewSpec, holdingsOf, InvalidParameterError, isMissing, type TradeView, usualViewSpec } from '@sogdia/core';
import { isTradeSpec, tradeSpecSchema, transformSchema } from '@sogdia/core/model';
import { nearestViewSpec } from '@sogdia/core/workspace';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/index.ts';
import { falseIn } from './false-in.ts';

const dataset = await loadDataset(['totals', 'products', 'context', 'events']);
const holdings = holdingsOf(dataset);
const importers = ['KAZ', 'UZB', 'KGZ', 'TJK'] as const;
const nouns = ['quantity', 'weight', 'unit-value', 'unit-value-by-weight'] as const;
const goods = ['HS:870380', 'HS:870360', 'HS:850760', 'HS:8703'];

/** Any measure of quantities, as the importers record them or with China as the exporter, of any goods of which some are held. */
const arbitraryView: fc.Arbitrary<readonly TradeView[]> = fc
  .record({
    noun: fc.constantFrom(...nouns),
    reporter: fc.constantFrom('CHN', ...importers),
    partners: fc.uniqueArray(fc.constantFrom(...importers, 'CHN', 'WLD', 'CA5'), { minLength: 1, maxLength: 4 }),
    products: fc.uniqueArray(fc.constantFrom(...goods), { minLength: 1, maxLength: 3 }),
    years: fc.tuple(fc.integer({ min: 2018, max: 2024 }), fc.integer({ min: 0, max: 6 })),
    record: fc.constantFrom('reporter' as const, 'partner' as const, 'both' as const),
    money: fc.constantFrom('usd' as const, 'usd' as const, 'cny' as const, 'per-head' as const),
    transform: fc.oneof(fc.constant('level' as const), fc.constantFrom(...transformSchema.options)),
    vintage: fc.constantFrom('latest' as const, 'first' as const),
  })
  .map(({ noun, years: [from, length], ...spec }) => {
    const asked = tradeSpecSchema.safeParse({
      ...usualViewSpec(dataset),
      ...spec,
      measures: [`${spec.reporter === 'CHN' ? 'export' : 'import'}-${noun}`],
      from,
      to: from + length,
      indexYear: spec.transform === 'index' ? 2022 : null,
      chart: 'table',
    });
    if (!asked.success) return [];
    const { spec: nearest } = nearestViewSpec(holdings, asked.data);
    if (!isTradeSpec(nearest) || nearest.measures[0] !== asked.data.measures[0]) return [];
    if (faultsOfViewSpec(holdings, nearest).length > 0) return [];
    try {
      return [computeView(dataset, nearest)];
    } catch (error) {
      if (error instanceof InvalidParameterError) return [];
      throw error;
    }
  });

describe('what is said of quantities and unit values is read again and decided anew from the numbers', () => {
  test.each([20_261_127, 20_261_128])('of 600 random specs of seed %i no sentence is false', (seed) => {
    const views = fc.sample(arbitraryView, { numRuns: 600, seed }).flat();
    expect(views.length).toBeGreaterThan(150);
    const withNumbers = views.filter(({ series }) => series.some(({ points }) => points.some(({ value }) => !isMissing(value))));
    expect(withNumbers.length).toBeGreaterThan(100);
    expect(new Set(withNumbers.map(({ spec }) => spec.measures[0])).size).toBe(8);
    expect(views.flatMap((view) => falseIn(view, dataset)).slice(0, 12)).toEqual([]);
  });
});
