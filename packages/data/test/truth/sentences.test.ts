import {
  computeView,
  faultsOfViewSpec,
  holdingsOf,
  InvalidParameterError,
  measureSchema,
  moneyUnitSchema,
  nearestViewSpec,
  offeredEconomies,
  reconciliationMethodSchema,
  recordChoiceSchema,
  type TradeSpec,
  type TradeView,
  tradeSpecSchema,
  transformSchema,
  usualViewSpec,
} from '@sogdia/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/index.ts';
import { falseIn } from './false-in.ts';

const dataset = await loadDataset(['totals', 'paper', 'events', 'context', 'world', 'gravity']);
const holdings = holdingsOf(dataset);
const codes = offeredEconomies(dataset);
/** Ten lots of a thousand specs each. */
const specs = 1_000;
const seeds: readonly number[] = Array.from({ length: 10 }, (_, index) => 20_261_125 + index);

/** Any spec at all, opened as the nearest one that makes sense: over all measures, records, vintages, units, transforms and spans of years. */
const arbitrarySpec: fc.Arbitrary<TradeSpec> = fc
  .record({
    measures: fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...measureSchema.options).map((measure) => [measure]) },
      { weight: 1, arbitrary: fc.constantFrom(['export', 'import'] as const, ['gravity-fitted', 'gravity-low', 'gravity-high'] as const) },
    ),
    reporter: fc.oneof({ weight: 4, arbitrary: fc.constant('CHN') }, { weight: 2, arbitrary: fc.constantFrom(...codes) }),
    partners: fc.oneof(
      { weight: 2, arbitrary: fc.constant(['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM']) },
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
  .map(({ years: [from, length], method, indexYear, ...spec }) => {
    const asked = tradeSpecSchema.parse({
      ...usualViewSpec(dataset),
      ...spec,
      from,
      to: Math.min(2026, from + length),
      method: spec.record === 'reconciled' ? method : null,
      indexYear: spec.transform === 'index' ? indexYear : null,
      chart: 'table',
      events: false,
    });
    return nearestViewSpec(holdings, asked).spec;
  });

/** The view of a spec; none where the data have no figure at all for it. */
function viewOf(spec: TradeSpec): readonly TradeView[] {
  try {
    return [computeView(dataset, spec)];
  } catch (error) {
    if (error instanceof InvalidParameterError) return [];
    throw error;
  }
}

describe('what is said of a view is read again and decided anew from its numbers', () => {
  test.each(seeds)(`of ${specs} random specs of seed %i no sentence is false, and none says what nobody can tell`, (seed) => {
    const asked = fc.sample(arbitrarySpec, { numRuns: specs, seed });
    const views = asked.filter((spec) => faultsOfViewSpec(holdings, spec).length === 0).flatMap(viewOf);
    expect(views.flatMap((view) => falseIn(view, dataset)).slice(0, 20)).toEqual([]);
    expect(views.length).toBeGreaterThan(specs / 2);
  });
});
