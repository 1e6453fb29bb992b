import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMissing, type Value } from '../../../src/index.ts';
import {
  logLinearGravity,
  metricRegistry,
  missingReasons,
  onTrackRatio,
  poissonGravity,
  rollingForecastError,
} from '../../../src/metrics/index.ts';
import { freeze, leavesOf } from '../../support/answers.ts';
import { anyValue, arbitraryAbsence } from '../../support/arbitrary-values.ts';

const series = fc.array(anyValue, { minLength: 0, maxLength: 16 });
const clean = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 8, maxLength: 16 });

/** Models on input of which more can be fitted than of any, and the id of the record. */
const models: Readonly<Record<string, { readonly id: string; readonly run: fc.Arbitrary<() => unknown> }>> = {
  'rolling forecast error': {
    id: 'forecast-error',
    run: fc.tuple(fc.oneof(series, clean), fc.constantFrom('naive' as const, 'drift' as const)).map(
      ([values, model]) =>
        () =>
          rollingForecastError(freeze(values), { model, minimumTraining: 3 }),
    ),
  },
  'gravity-ppml': { id: 'gravity-ppml', run: gravityRows().map((data) => () => poissonGravity(data, { missing: 'drop' })) },
  'gravity-ols': { id: 'gravity-ols', run: gravityRows().map((data) => () => logLinearGravity(data, { missing: 'drop' })) },
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

describe('every model on any input', () => {
  test.each(Object.entries(models))(
    '%s gives finite numbers in its range and stated reasons, and never changes frozen input',
    (_, { id, run }) => {
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
          for (const leaf of leavesOf(answer)) {
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
