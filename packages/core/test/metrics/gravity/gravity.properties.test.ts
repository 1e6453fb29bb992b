import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMissing, type Missing, type Value } from '../../../src/index.ts';
import { type GravityData, logLinearGravity, type PoissonGravity, poissonGravity } from '../../../src/metrics/index.ts';

interface Sample {
  readonly outcome: readonly number[];
  readonly x: readonly number[];
  readonly border: readonly number[];
  readonly exporter: readonly string[];
  readonly importer: readonly string[];
}

/** Flows among a few economies with some zeros, a smooth regressor and an indicator. */
const samples: fc.Arbitrary<Sample> = fc
  .array(
    fc.record({
      flow: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 60 })),
      x: fc.integer({ min: -20, max: 20 }).map((value) => value / 8),
      border: fc.constantFrom(0, 1),
      exporter: fc.constantFrom('a', 'b', 'c', 'd'),
      importer: fc.constantFrom('p', 'q', 'r'),
    }),
    { minLength: 12, maxLength: 40 },
  )
  .map((rows) => ({
    outcome: rows.map(({ flow }) => flow),
    x: rows.map(({ x }) => x),
    border: rows.map(({ border }) => border),
    exporter: rows.map(({ exporter }) => exporter),
    importer: rows.map(({ importer }) => importer),
  }));

const dataOf = ({ outcome, x, border, exporter, importer }: Sample, withEffects = true): GravityData => ({
  outcome,
  regressors: { x, border },
  ...(withEffects ? { effects: { exporter, importer } } : {}),
  clusters: { exporter, importer },
});

const estimatesOf = (fit: PoissonGravity): readonly Value[] => fit.coefficients.map(({ estimate }) => estimate);

function expectNear(one: readonly Value[], other: readonly Value[], tolerance: number): void {
  expect(one.length).toBe(other.length);
  for (const [index, value] of one.entries()) {
    const across = other[index] as Value;
    if (isMissing(value) || isMissing(across)) expect(across).toEqual(value);
    else expect(Math.abs(value - across)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(value)));
  }
}

const solved = <Result>(result: Result | Missing, check: (fit: Result) => void): void => {
  if (!isMissing(result)) check(result as Result);
  else expect(['degenerate', 'not-converged']).toContain((result as Missing).missing);
};

describe('properties of the Poisson model', () => {
  test('the fitted values sum to the outcome in every group of every effect, and in all', () => {
    let fits = 0;
    fc.assert(
      fc.property(samples, fc.boolean(), (sample, withEffects) => {
        solved(poissonGravity(dataOf(sample, withEffects)), (fit: PoissonGravity) => {
          fits += 1;
          for (const identifiers of withEffects ? [sample.exporter, sample.importer] : [sample.outcome.map(() => 'all')]) {
            for (const label of new Set(identifiers)) {
              const own = identifiers.flatMap((identifier, row) => (identifier === label ? [row] : []));
              const [left, right] = [fit.fitted as readonly number[], sample.outcome].map((values) =>
                own.reduce((sum, row) => sum + (values[row] as number), 0),
              );
              expect(Math.abs((left as number) - (right as number))).toBeLessThanOrEqual(1e-8 * Math.max(1, right as number));
            }
          }
        });
      }),
      { numRuns: 150, seed: 21 },
    );
    expect(fits).toBeGreaterThan(100);
  });

  test('the residuals are at right angles to every identified regressor over the rows used', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        solved(poissonGravity(dataOf(sample)), (fit: PoissonGravity) => {
          for (const [index, column] of [sample.x, sample.border].entries()) {
            if (isMissing(fit.coefficients[index]?.estimate)) continue;
            const score = sample.outcome.reduce(
              (sum, value, row) => sum + (value - (fit.fitted[row] as number)) * (column[row] as number),
              0,
            );
            expect(Math.abs(score)).toBeLessThanOrEqual(1e-7 * Math.max(1, ...sample.outcome) * sample.outcome.length);
          }
        });
      }),
      { numRuns: 150, seed: 22 },
    );
  });

  test('another unit of the outcome moves the effects alone', () => {
    fc.assert(
      fc.property(samples, fc.constantFrom(1e-6, 7, 1e9), (sample, unit) => {
        const [plain, scaled] = [dataOf(sample), { ...dataOf(sample), outcome: sample.outcome.map((value) => value * unit) }].map((data) =>
          poissonGravity(data, { standardErrors: 'hc1' }),
        );
        solved(plain as PoissonGravity | Missing, (fit: PoissonGravity) => {
          expectNear(estimatesOf(scaled as PoissonGravity), estimatesOf(fit), 1e-7);
          expectNear(
            (scaled as PoissonGravity).coefficients.map(({ standardError }) => standardError),
            fit.coefficients.map(({ standardError }) => standardError),
            1e-6,
          );
        });
      }),
      { numRuns: 100, seed: 23 },
    );
  });

  test('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const turned = Object.fromEntries(Object.entries(sample).map(([name, list]) => [name, [...list].reverse()])) as unknown as Sample;
        solved(poissonGravity(dataOf(sample), { standardErrors: 'cluster' }), (fit: PoissonGravity) => {
          const other = poissonGravity(dataOf(turned), { standardErrors: 'cluster' }) as PoissonGravity;
          expectNear(estimatesOf(other), estimatesOf(fit), 1e-7);
          expectNear([...other.fitted].reverse(), fit.fitted, 1e-7);
          expect(other.rowsUsed).toBe(fit.rowsUsed);
          const last = sample.outcome.length - 1;
          expect(other.separatedRows.map((row) => last - row).sort((a, b) => a - b)).toEqual(fit.separatedRows);
        });
      }),
      { numRuns: 100, seed: 24 },
    );
  });

  test('rows that are separated or stand in groups without trade change nothing', () => {
    let dropped = 0;
    fc.assert(
      fc.property(samples, (sample) => {
        solved(poissonGravity(dataOf(sample)), (fit: PoissonGravity) => {
          const out = new Set([...fit.separatedRows, ...fit.zeroGroupRows]);
          dropped += out.size;
          const rest = Object.fromEntries(
            Object.entries(sample).map(([name, list]) => [name, (list as readonly unknown[]).filter((_, row) => !out.has(row))]),
          ) as unknown as Sample;
          const again = poissonGravity(dataOf(rest)) as PoissonGravity;
          expect(again.separatedRows).toEqual([]);
          expect(again.zeroGroupRows).toEqual([]);
          expectNear(estimatesOf(again), estimatesOf(fit), 1e-7);
        });
      }),
      { numRuns: 200, seed: 25 },
    );
    expect(dropped).toBeGreaterThan(20);
  });

  test('every number is finite, and every absence has a reason', () => {
    fc.assert(
      fc.property(
        samples,
        fc.constantFrom('iid' as const, 'hc0' as const, 'hc1' as const, 'cluster' as const, 'two-way' as const),
        (sample, standardErrors) => {
          solved(poissonGravity(dataOf(sample), { standardErrors }), (fit: PoissonGravity) => {
            const values = [
              ...fit.fitted,
              fit.deviance,
              fit.smallSampleFactor,
              ...fit.coefficients.flatMap(({ estimate, standardError }) => [estimate, standardError]),
            ];
            for (const value of [...values, ...fit.effects.flatMap(({ levels }) => Object.values(levels))]) {
              if (isMissing(value)) expect(['not-identified', 'too-few-observations', 'out-of-domain']).toContain(value.missing);
              else expect(Number.isFinite(value)).toBe(true);
            }
          });
        },
      ),
      { numRuns: 150, seed: 26 },
    );
  });
});

describe('properties of the log-linear model', () => {
  test('the residuals sum to 0 in every group, and another unit moves the effects alone', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const fit = logLinearGravity(dataOf(sample));
        if (isMissing(fit)) return;
        for (const identifiers of [sample.exporter, sample.importer]) {
          for (const label of new Set(identifiers)) {
            const own = identifiers.flatMap((identifier, row) =>
              identifier === label && (sample.outcome[row] as number) > 0 ? [row] : [],
            );
            const left = own.reduce((sum, row) => sum + Math.log(sample.outcome[row] as number) - (fit.fittedLogarithms[row] as number), 0);
            expect(Math.abs(left)).toBeLessThan(1e-9);
          }
        }
        const scaled = logLinearGravity({ ...dataOf(sample), outcome: sample.outcome.map((value) => value * 1000) });
        if (isMissing(scaled)) throw new Error('another unit took the fit away');
        expectNear(
          scaled.coefficients.map(({ estimate }) => estimate),
          fit.coefficients.map(({ estimate }) => estimate),
          1e-9,
        );
      }),
      { numRuns: 100, seed: 27 },
    );
  });
});
