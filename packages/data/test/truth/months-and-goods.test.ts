import {
  computeView,
  faultsOfViewSpec,
  holdingsOf,
  InvalidParameterError,
  isTradeSpec,
  nearestViewSpec,
  type TradeSpec,
  type TradeView,
  tradeSpecSchema,
  usualViewSpec,
} from '@sogdia/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/index.ts';
import { falseIn } from './false-in.ts';

const dataset = await loadDataset(['totals', 'months', 'products', 'context', 'events']);
const holdings = holdingsOf(dataset);
const five = ['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'];
const specs = 500;
const seeds: readonly number[] = [20_261_128, 20_261_129, 20_261_130];

/** What is asked whatever the frequency and the goods. */
const asked = {
  measures: fc
    .constantFrom('export', 'import', 'total-trade', 'trade-balance', 'normalised-balance', 'coverage-ratio', 'both')
    .map((measure) => (measure === 'both' ? ['export', 'import'] : [measure])),
  reporter: fc.oneof({ weight: 5, arbitrary: fc.constant('CHN') }, { weight: 1, arbitrary: fc.constantFrom(...five) }),
  partners: fc.oneof(
    fc.constant(five),
    fc.uniqueArray(fc.constantFrom(...five, 'CA5', 'CHN'), { minLength: 1, maxLength: 4 }),
    fc.constantFrom(...five).map((partner) => [partner]),
  ),
  record: fc.oneof(
    { weight: 3, arbitrary: fc.constant('reporter') },
    { weight: 1, arbitrary: fc.constantFrom('partner', 'both', 'reconciled') },
  ),
  money: fc.constantFrom('usd', 'usd', 'cny', 'of-gdp', 'per-head', 'usd-constant'),
  vintage: fc.constantFrom('latest', 'latest', 'first', '2025-06-30'),
};

/** The nearest spec that makes sense; none where a draft is no spec at all. */
function nearest(draft: Partial<TradeSpec>): readonly TradeSpec[] {
  const read = tradeSpecSchema.safeParse({ ...usualViewSpec(dataset), ...draft, chart: 'table', events: false });
  if (!read.success) return [];
  const { spec } = nearestViewSpec(holdings, read.data);
  return isTradeSpec(spec) ? [spec] : [];
}

const arbitraryMonths: fc.Arbitrary<readonly TradeSpec[]> = fc
  .record({
    ...asked,
    frequency: fc.constantFrom('month', 'year-to-date'),
    transform: fc.constantFrom('level', 'level', 'growth', 'share', 'world-share', 'rank', 'index', 'rolling-year', 'contribution'),
    years: fc.tuple(fc.integer({ min: 2023, max: 2026 }), fc.integer({ min: 0, max: 3 })),
    ends: fc.option(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 })), { nil: null }),
  })
  .map(({ years: [from, length], ends, ...spec }) => {
    const to = Math.min(2026, from + length);
    const [firstMonth, lastMonth] = ends === null ? [null, null] : from === to ? ends.toSorted((one, other) => one - other) : ends;
    return nearest({
      ...spec,
      from,
      to,
      firstMonth,
      lastMonth,
      method: spec.record === 'reconciled' ? 'mean' : null,
      indexYear: spec.transform === 'index' ? Math.max(2024, from) : null,
    } as Partial<TradeSpec>);
  });

/** Goods as the data hold them, in any revision of their nomenclature, and the sets of the registry. */
const goods = [
  ...new Set(dataset.observations.map(({ product }) => product.replace(/^(HS|SITC)\d+:/u, '$1:'))),
  ...dataset.productSets.map(({ id }) => id),
].filter((product) => product !== 'TOTAL');
const levels = dataset.nomenclatures.flatMap((one) => one.levels.flatMap(({ id }) => [id, `${one.id}:${id}`]));

const arbitraryGoods: fc.Arbitrary<readonly TradeSpec[]> = fc
  .record({
    ...asked,
    frequency: fc.constantFrom('year', 'year', 'year', 'month', 'year-to-date'),
    transform: fc.constantFrom('level', 'level', 'share', 'growth', 'rank', 'index', 'world-share', 'cagr', 'volatility', 'break'),
    years: fc.tuple(fc.integer({ min: 2005, max: 2025 }), fc.integer({ min: 0, max: 15 })),
    goods: fc.oneof(
      fc
        .tuple(fc.constantFrom(...levels), fc.constantFrom(null, 1, 3, 5, 10))
        .map(([level, top]) => ({ by: 'product', level, top, products: [] })),
      fc.uniqueArray(fc.constantFrom(...goods), { minLength: 1, maxLength: 5 }).map((products) => ({ products })),
    ),
  })
  .map(({ years: [from, length], goods: of, ...spec }) =>
    nearest({
      ...spec,
      ...of,
      from,
      to: Math.min(2026, from + length),
      method: spec.record === 'reconciled' ? 'mean' : null,
      indexYear: spec.transform === 'index' ? (spec.frequency === 'year' ? from : 2024) : null,
    } as Partial<TradeSpec>),
  );

/** The view of a spec; none where the data have no figure at all for it. */
function viewOf(spec: TradeSpec): readonly TradeView[] {
  try {
    return [computeView(dataset, spec)];
  } catch (error) {
    if (error instanceof InvalidParameterError) return [];
    throw error;
  }
}

function viewsOf(arbitrary: fc.Arbitrary<readonly TradeSpec[]>, seed: number): readonly TradeView[] {
  const drawn = fc.sample(arbitrary, { numRuns: specs, seed }).flat();
  return drawn.filter((spec) => faultsOfViewSpec(holdings, spec).length === 0).flatMap(viewOf);
}

describe('what is said of months and of years to date is read again and decided anew from the numbers', () => {
  test.each(seeds)(`of ${specs} random specs of seed %i no sentence is false, and none says what nobody can tell`, (seed) => {
    const views = viewsOf(arbitraryMonths, seed).filter(({ spec }) => spec.frequency !== 'year');
    expect(views.flatMap((view) => falseIn(view, dataset)).slice(0, 20)).toEqual([]);
    expect(views.length).toBeGreaterThan(specs / 4);
  });
});

describe('what is said of goods is read again and decided anew from the numbers', () => {
  test.each(seeds)(`of ${specs} random specs of seed %i no sentence is false, and none says what nobody can tell`, (seed) => {
    const ofGoods = viewsOf(arbitraryGoods, seed).filter(({ spec }) => spec.by !== null || spec.products.length > 0);
    const views = ofGoods.filter(({ series }) => new Set(series.map(({ label }) => label)).size === series.length);
    expect(views.flatMap((view) => falseIn(view, dataset)).slice(0, 20)).toEqual([]);
    expect(views.length).toBeGreaterThan(specs / 5);
  });
});
