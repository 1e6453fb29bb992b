import {
  computeView,
  faultsOfViewSpec,
  type Holdings,
  holdingsOf,
  type IndicatorSpec,
  type IndicatorView,
  InvalidParameterError,
  type TradeSpec,
  type TradeView,
  usualViewSpec,
} from '@sogdia/core';
import type { Dataset } from '@sogdia/core/model';
import {
  indicatorSpecSchema,
  indicatorTransformSchema,
  isTradeSpec,
  measureSchema,
  moneyUnitSchema,
  offeredEconomies,
  reconciliationMethodSchema,
  recordChoiceSchema,
  tradeSpecSchema,
  transformSchema,
} from '@sogdia/core/model';
import { nearestViewSpec } from '@sogdia/core/workspace';
import * as fc from 'fast-check';

const five = ['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'];

/** The nearest spec of trade that makes sense; none where a draft is no spec at all. */
function nearest(dataset: Dataset, holdings: Holdings, draft: Partial<TradeSpec>): readonly TradeSpec[] {
  const read = tradeSpecSchema.safeParse({ ...usualViewSpec(dataset), ...draft, chart: 'table', events: false });
  if (!read.success) return [];
  const { spec } = nearestViewSpec(holdings, read.data);
  return isTradeSpec(spec) ? [spec] : [];
}

/** Any spec of years at all: over all measures that need no goods, records, vintages, units, transforms and spans. */
export function anyTrade(dataset: Dataset): fc.Arbitrary<readonly TradeSpec[]> {
  const holdings = holdingsOf(dataset);
  const codes = offeredEconomies(dataset);
  const usual = { ...usualViewSpec(dataset), chart: 'table', events: false };
  const ofAllGoods = measureSchema.options.filter((measure) => {
    const asked = tradeSpecSchema.parse({ ...usual, measures: [measure] });
    return faultsOfViewSpec(holdings, asked).every(({ parameter }) => parameter !== 'measure');
  });
  return fc
    .record({
      measures: fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...ofAllGoods).map((measure) => [measure]) },
        {
          weight: 1,
          arbitrary: fc.constantFrom(['export', 'import'] as const, ['gravity-fitted', 'gravity-low', 'gravity-high'] as const),
        },
      ),
      reporter: fc.oneof({ weight: 4, arbitrary: fc.constant('CHN') }, { weight: 2, arbitrary: fc.constantFrom(...codes) }),
      partners: fc.oneof(
        { weight: 2, arbitrary: fc.constant(five) },
        { weight: 3, arbitrary: fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 7 }) },
      ),
      years: fc.tuple(fc.integer({ min: 1990, max: 2026 }), fc.integer({ min: 0, max: 34 })),
      record: fc.constantFrom(...recordChoiceSchema.options),
      method: fc.constantFrom(...reconciliationMethodSchema.options),
      factor: fc.constantFrom(1.06, 1, 1.1),
      money: fc.oneof(
        { weight: 2, arbitrary: fc.constant('usd' as const) },
        { weight: 2, arbitrary: fc.constantFrom(...moneyUnitSchema.options) },
      ),
      transform: fc.oneof(
        { weight: 2, arbitrary: fc.constant('level' as const) },
        { weight: 3, arbitrary: fc.constantFrom(...transformSchema.options) },
      ),
      indexYear: fc.integer({ min: 1995, max: 2023 }),
      vintage: fc.constantFrom('first', 'latest', '2015-06-30', '2019-01-15', '2024-06-01'),
    })
    .map(({ years: [from, length], method, indexYear, ...spec }) =>
      nearest(dataset, holdings, {
        ...spec,
        from,
        to: Math.min(2026, from + length),
        method: spec.record === 'reconciled' ? method : null,
        indexYear: spec.transform === 'index' ? indexYear : null,
      } as Partial<TradeSpec>),
    );
}

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

/** Any spec of months or of years to date. */
export function anyMonths(dataset: Dataset): fc.Arbitrary<readonly TradeSpec[]> {
  const holdings = holdingsOf(dataset);
  return fc
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
      return nearest(dataset, holdings, {
        ...spec,
        from,
        to,
        firstMonth,
        lastMonth,
        method: spec.record === 'reconciled' ? 'mean' : null,
        indexYear: spec.transform === 'index' ? Math.max(2024, from) : null,
      } as Partial<TradeSpec>);
    });
}

/** Any spec of goods as the data hold them, in any revision of their nomenclature, of the sets of the registry, and of levels. */
export function anyGoods(dataset: Dataset): fc.Arbitrary<readonly TradeSpec[]> {
  const holdings = holdingsOf(dataset);
  const goods = [
    ...new Set(dataset.observations.map(({ product }) => product.replace(/^(HS|SITC)\d+:/u, '$1:'))),
    ...dataset.productSets.map(({ id }) => id),
  ].filter((product) => product !== 'TOTAL');
  const levels = dataset.nomenclatures.flatMap((one) => one.levels.flatMap(({ id }) => [id, `${one.id}:${id}`]));
  return fc
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
      nearest(dataset, holdings, {
        ...spec,
        ...of,
        from,
        to: Math.min(2026, from + length),
        method: spec.record === 'reconciled' ? 'mean' : null,
        indexYear: spec.transform === 'index' ? (spec.frequency === 'year' ? from : 2024) : null,
      } as Partial<TradeSpec>),
    );
}

/** Any shipped indicator, over any economies, years and transforms. */
export function anyIndicators(dataset: Dataset): fc.Arbitrary<readonly IndicatorSpec[]> {
  const holdings = holdingsOf(dataset);
  const asked = Object.values(holdings.indicators).flatMap(({ id, economies, editions, partsOfYears }) => [
    ...(editions.length > 0 ? [{ id, economies, frequency: 'year' }] : []),
    ...Object.entries(partsOfYears).map(([frequency, of]) => ({ id, economies: of.economies, frequency })),
  ]);
  return fc.constantFrom(...asked).chain(({ id, economies: held, frequency }) =>
    fc
      .record({
        economies: fc.oneof(
          fc.constant([...five, 'CHN']),
          fc.uniqueArray(fc.constantFrom(...offeredEconomies(holdings)), { minLength: 1, maxLength: 6 }),
          fc.uniqueArray(fc.constantFrom(...Object.keys(held)), { minLength: 1, maxLength: 3 }),
        ),
        more: fc.option(fc.constantFrom(...asked), { nil: null }),
        years: fc.tuple(fc.integer({ min: 1992, max: 2024 }), fc.integer({ min: 0, max: 32 })),
        transform: fc.constantFrom(...indicatorTransformSchema.options),
        vintage: fc.constantFrom('latest', 'latest', 'first'),
      })
      .map(({ economies, more, years: [from, length], transform, vintage }) => {
        const { data } = indicatorSpecSchema.safeParse({
          indicators: more === null || more.id === id ? [id] : [id, more.id],
          economies,
          frequency,
          from,
          to: Math.min(2026, from + length),
          transform,
          indexYear: transform === 'index' ? from : null,
          vintage,
          chart: 'table',
          events: false,
        });
        if (data === undefined) return [];
        const { spec } = nearestViewSpec(holdings, data);
        return isTradeSpec(spec) ? [] : [spec];
      }),
  );
}

/** The views of a sample of specs, of those that make sense and that the data have a figure for. */
export function* viewsOf<Spec extends TradeSpec | IndicatorSpec>(
  dataset: Dataset,
  specs: fc.Arbitrary<readonly Spec[]>,
  sample: { readonly numRuns: number; readonly seed: number },
): Generator<Spec extends TradeSpec ? TradeView : IndicatorView> {
  const holdings = holdingsOf(dataset);
  for (const spec of fc.sample(specs, sample).flat()) {
    if (faultsOfViewSpec(holdings, spec).length > 0) continue;
    try {
      yield computeView(dataset, spec) as unknown as Spec extends TradeSpec ? TradeView : IndicatorView;
    } catch (error) {
      if (!(error instanceof InvalidParameterError)) throw error;
    }
  }
}
