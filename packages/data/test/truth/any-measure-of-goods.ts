import { type Holdings, holdingsOf, type TradeSpec, usualViewSpec } from '@sogdia/core';
import type { Dataset } from '@sogdia/core/model';
import { isTradeSpec, offeredEconomies, tradeSpecSchema, transformSchema } from '@sogdia/core/model';
import { nearestViewSpec } from '@sogdia/core/workspace';
import * as fc from 'fast-check';

const overGoods = [
  'export-hhi',
  'import-hhi',
  'export-effective-number',
  'import-effective-number',
  'grubel-lloyd-aggregate',
  'export-similarity',
  'trade-complementarity',
] as const;

/** The nearest spec that makes sense and still is of the measure; none where a draft is no spec at all. */
function nearestOf(dataset: Dataset, holdings: Holdings, draft: object): readonly TradeSpec[] {
  const asked = tradeSpecSchema.safeParse({ ...usualViewSpec(dataset), ...draft, chart: 'table' });
  if (!asked.success) return [];
  const { spec } = nearestViewSpec(holdings, asked.data);
  return isTradeSpec(spec) && spec.measures[0] === asked.data.measures[0] ? [spec] : [];
}

const anyTransform = fc.oneof(fc.constant('level' as const), fc.constantFrom(...transformSchema.options));

/** Any measure over the goods of a level, of anyone with anyone, over any years, by any record and transform. */
export function anyOverGoods(dataset: Dataset): fc.Arbitrary<readonly TradeSpec[]> {
  const holdings = holdingsOf(dataset);
  const codes = offeredEconomies(dataset);
  return fc
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
      transform: anyTransform,
    })
    .map(({ measure, years: [from, length], ...spec }) =>
      nearestOf(dataset, holdings, {
        ...spec,
        measures: [measure],
        by: 'product',
        from,
        to: from + length,
        indexYear: spec.transform === 'index' ? 2015 : null,
      }),
    );
}

const importers = ['KAZ', 'UZB', 'KGZ', 'TJK'] as const;
const nouns = ['quantity', 'weight', 'unit-value', 'unit-value-by-weight'] as const;
const goods = ['HS:870380', 'HS:870360', 'HS:850760', 'HS:8703'];

/** Any measure of quantities, as the importers record them or with China as the exporter, of any goods of which some are held. */
export function anyQuantities(dataset: Dataset): fc.Arbitrary<readonly TradeSpec[]> {
  const holdings = holdingsOf(dataset);
  return fc
    .record({
      noun: fc.constantFrom(...nouns),
      reporter: fc.constantFrom('CHN', ...importers),
      partners: fc.uniqueArray(fc.constantFrom(...importers, 'CHN', 'WLD', 'CA5'), { minLength: 1, maxLength: 4 }),
      products: fc.uniqueArray(fc.constantFrom(...goods), { minLength: 1, maxLength: 3 }),
      years: fc.tuple(fc.integer({ min: 2018, max: 2024 }), fc.integer({ min: 0, max: 6 })),
      record: fc.constantFrom('reporter' as const, 'partner' as const, 'both' as const),
      money: fc.constantFrom('usd' as const, 'usd' as const, 'cny' as const, 'per-head' as const),
      transform: anyTransform,
      vintage: fc.constantFrom('latest' as const, 'first' as const),
    })
    .map(({ noun, years: [from, length], ...spec }) =>
      nearestOf(dataset, holdings, {
        ...spec,
        measures: [`${spec.reporter === 'CHN' ? 'export' : 'import'}-${noun}`],
        from,
        to: from + length,
        indexYear: spec.transform === 'index' ? 2022 : null,
      }),
    );
}
