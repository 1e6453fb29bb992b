import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMissing, type Missing, type Value } from '../../../src/index.ts';
import {
  costResponse,
  forecastBaseline,
  forecastError,
  hodrickPrescottFilter,
  hubsAndAuthorities,
  levelAtGrowth,
  logLinearGravity,
  metricRegistry,
  missingReasons,
  nodeStrength,
  onTrackRatio,
  pageRank,
  poissonGravity,
  requiredGrowth,
  rollingForecastError,
  structuralBreaks,
  tradePotential,
  weightedReciprocity,
} from '../../../src/metrics/index.ts';
import { anyValue, arbitraryAbsence, tableOf } from '../../support/arbitrary-values.ts';

const series = fc.array(anyValue, { minLength: 0, maxLength: 16 });
const clean = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 8, maxLength: 16 });
const squares = fc.integer({ min: 1, max: 5 }).chain((size) => tableOf(size, size));
const units = fc.constantFrom('usd' as const, 'cny' as const);

/** Every model with arbitrary input of its own kind, the id of its record, and how the number of its range is found. */
const models: Readonly<
  Record<string, { readonly id: string; readonly run: fc.Arbitrary<() => unknown>; readonly ranged?: (answer: never) => unknown }>
> = {
  'weighted-reciprocity': { id: 'weighted-reciprocity', run: squares.map((table) => () => weightedReciprocity(freeze(table))) },
  'node-strength': { id: 'node-strength', run: squares.map((table) => () => nodeStrength(freeze(table))) },
  pagerank: { id: 'pagerank', run: squares.map((table) => () => pageRank(freeze(table))) },
  hits: { id: 'hits', run: squares.map((table) => () => hubsAndAuthorities(freeze(table))) },
  'hp-filter': { id: 'hp-filter', run: fc.oneof(series, clean).map((values) => () => hodrickPrescottFilter(freeze(values))) },
  'structural-breaks': {
    id: 'structural-breaks',
    run: fc.tuple(fc.oneof(series, clean), fc.constantFrom('mean' as const, 'trend' as const)).map(
      ([values, model]) =>
        () =>
          structuralBreaks(freeze(values), { trimming: 0.4, model }),
    ),
    ranged: (answer: { readonly breaks: readonly number[] }): unknown => answer.breaks,
  },
  'forecast-baseline': {
    id: 'forecast-baseline',
    run: fc
      .tuple(
        fc.oneof(series, clean),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom('naive' as const, 'drift' as const, 'mean-growth' as const, 'seasonal-naive' as const, 'damped-ets' as const),
      )
      .map(
        ([values, horizon, model]) =>
          () =>
            forecastBaseline(freeze(values), horizon, { model, season: 4 }),
      ),
    ranged: (answer: { readonly values: readonly number[] }): unknown => answer.values,
  },
  'forecast-error': {
    id: 'forecast-error',
    run: fc
      .tuple(
        fc.array(fc.tuple(anyValue, anyValue), { maxLength: 8 }),
        series,
        fc.constantFrom('mape' as const, 'smape' as const, 'mase' as const),
      )
      .map(
        ([pairs, training, measure]) =>
          () =>
            forecastError(freeze(pairs.map(([actual]) => actual)), freeze(pairs.map(([, guess]) => guess)), { measure, training }),
      ),
  },
  'rolling forecast error': {
    id: 'forecast-error',
    run: fc.tuple(fc.oneof(series, clean), fc.constantFrom('naive' as const, 'drift' as const)).map(
      ([values, model]) =>
        () =>
          rollingForecastError(freeze(values), { model, minimumTraining: 3 }),
    ),
  },
  'cost-response': {
    id: 'cost-response',
    run: fc.tuple(anyValue, anyValue).map(
      ([cut, elasticity]) =>
        () =>
          costResponse(cut, elasticity),
    ),
  },
  'level-at-growth': {
    id: 'level-at-growth',
    run: fc.tuple(anyValue, anyValue, fc.integer({ min: -1, max: 40 })).map(
      ([level, growth, years]) =>
        () =>
          levelAtGrowth(level, growth, years),
    ),
  },
  'required-growth': {
    id: 'required-growth',
    run: fc.tuple(anyValue, anyValue, units, fc.integer({ min: -1, max: 9 })).map(
      ([now, target, unit, years]) =>
        () =>
          requiredGrowth({ value: now, unit: 'usd' }, { value: target, unit }, years),
    ),
  },
  'trade-potential': {
    id: 'trade-potential',
    run: fc.tuple(anyValue, anyValue, fc.constantFrom('difference' as const, 'ratio' as const)).map(
      ([actual, fitted, form]) =>
        () =>
          tradePotential(actual, fitted, { form }),
    ),
  },
  'gravity-ppml': { id: 'gravity-ppml', run: gravityRows().map((data) => () => poissonGravity(data, { incompleteRows: 'leave-out' })) },
  'gravity-ols': { id: 'gravity-ols', run: gravityRows().map((data) => () => logLinearGravity(data, { incompleteRows: 'leave-out' })) },
};

function gravityRows(): fc.Arbitrary<Parameters<typeof poissonGravity>[0]> {
  const row = fc.record({
    flow: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 90 }) }, { weight: 1, arbitrary: fc.constant(arbitraryAbsence) }),
    x: fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: -9, max: 9 }) },
      { weight: 1, arbitrary: fc.constantFrom(1e9, Number.NaN, arbitraryAbsence) },
    ),
    exporter: fc.constantFrom('a', 'b', 'c'),
  });
  return fc.array(row, { minLength: 1, maxLength: 20 }).map((rows) =>
    freeze({
      outcome: rows.map(({ flow }) => flow),
      regressors: { x: rows.map(({ x }) => x) },
      effects: { exporter: rows.map(({ exporter }) => exporter) },
    }),
  );
}

function freeze<Thing>(thing: Thing): Thing {
  if (typeof thing === 'object' && thing !== null) Object.values(thing).forEach(freeze);
  return Object.freeze(thing);
}

/** Every number and every Missing of an answer, however deep. */
function leavesOf(answer: unknown): readonly (number | Missing)[] {
  if (typeof answer === 'number' || isMissing(answer)) return [answer];
  if (typeof answer === 'object' && answer !== null) return Object.values(answer).flatMap(leavesOf);
  return [];
}

describe('every model on any input', () => {
  test('there is a sample for every metric of the family', () => {
    const ids = metricRegistry.filter(({ family }) => ['gravity', 'forecast', 'series', 'network'].includes(family)).map(({ id }) => id);
    expect([...new Set(Object.values(models).map(({ id }) => id))].sort()).toEqual([...ids].sort());
  });

  test.each(Object.entries(models))(
    '%s gives finite numbers in its range and stated reasons, and never changes frozen input',
    (_, { id, run, ranged = (answer: unknown): unknown => answer }) => {
      const record = metricRegistry.find((one) => one.id === id);
      const reasons = new Set<string>([
        arbitraryAbsence.missing,
        'out-of-domain',
        'too-few-observations',
        ...(record?.undefinedWhen ?? []).map(({ reason }) => reason),
      ]);
      const [minimum, maximum] = record?.range ?? [null, null];
      const seen = { numbers: 0, reasons: 0 };
      fc.assert(
        fc.property(run, (calculate) => {
          const answer = calculate();
          for (const leaf of leavesOf(answer)) {
            if (isMissing(leaf)) {
              seen.reasons += 1;
              expect(missingReasons).toContain(leaf.missing);
              expect(reasons, `${leaf.missing} is no reason of ${id}`).toContain(leaf.missing);
            } else {
              seen.numbers += 1;
              expect(Number.isFinite(leaf), `${leaf} came out of ${id}`).toBe(true);
            }
          }
          if (isMissing(answer)) return;
          for (const leaf of leavesOf((ranged as (given: unknown) => unknown)(answer))) {
            if (isMissing(leaf)) continue;
            if (minimum !== null) expect(leaf).toBeGreaterThanOrEqual(minimum);
            if (maximum !== null) expect(leaf).toBeLessThanOrEqual(maximum);
          }
        }),
        { numRuns: 400, seed: 2013 },
      );
      expect(seen.numbers, `${id} gave too few numbers for the test to say anything`).toBeGreaterThan(20);
      expect(seen.reasons, `${id} gave too few reasons for the test to say anything`).toBeGreaterThan(5);
    },
  );

  test.each(Object.entries(models))('%s gives the same twice', (_, { run }) => {
    fc.assert(
      fc.property(run, (calculate) => {
        expect(calculate()).toEqual(calculate());
      }),
      { numRuns: 60, seed: 2023 },
    );
  });

  test('onTrackRatio is a finite number or a reason', () => {
    fc.assert(
      fc.property(
        anyValue,
        anyValue,
        anyValue,
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 0, max: 5 }),
        (start, now, target, passed, left) => {
          const amount = (value: Value): { readonly value: Value; readonly unit: 'usd' } => ({ value, unit: 'usd' });
          const ratio = onTrackRatio(amount(start), amount(now), amount(target), passed, left);
          if (isMissing(ratio)) expect(missingReasons).toContain(ratio.missing);
          else expect(Number.isFinite(ratio)).toBe(true);
        },
      ),
      { numRuns: 400, seed: 2013 },
    );
  });
});
