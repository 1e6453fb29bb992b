import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMissing, type Value } from '../../../src/index.ts';
import { logLinearGravity, poissonGravity, type StandardErrorOptions } from '../../../src/metrics/index.ts';
import { type DummyFit, dummyLeastSquares, dummyPoisson } from '../../oracles/dummy-regression.ts';

interface Sample {
  readonly outcome: readonly number[];
  readonly regressors: { readonly x: readonly number[]; readonly z: readonly number[] };
  readonly effects: Readonly<Record<string, readonly string[]>>;
  readonly clusters: { readonly exporter: readonly string[]; readonly importer: readonly string[] };
}

/** Complete tables of a few exporters, importers and years, so that every level of every effect is there and hangs together. */
const samples: fc.Arbitrary<Sample> = fc
  .record({
    exporters: fc.integer({ min: 2, max: 4 }),
    importers: fc.integer({ min: 2, max: 4 }),
    years: fc.integer({ min: 2, max: 3 }),
    effects: fc.integer({ min: 0, max: 3 }),
    draws: fc.array(
      fc.record({ flow: fc.integer({ min: 0, max: 40 }), x: fc.integer({ min: -30, max: 30 }), z: fc.integer({ min: -9, max: 9 }) }),
      { minLength: 48, maxLength: 48 },
    ),
  })
  .map(({ exporters, importers, years, effects, draws }) => {
    const cells = Array.from({ length: exporters * importers * years }, (_, row) => ({
      exporter: `e${row % exporters}`,
      importer: `i${Math.floor(row / exporters) % importers}`,
      year: `y${Math.floor(row / exporters / importers)}`,
      ...(draws[row] as (typeof draws)[number]),
    }));
    const list = <Key extends 'exporter' | 'importer' | 'year'>(key: Key): readonly string[] => cells.map((cell) => cell[key]);
    const named = Object.entries({ exporter: list('exporter'), importer: list('importer'), year: list('year') });
    return {
      outcome: cells.map(({ flow }) => flow + 1),
      regressors: { x: cells.map(({ x }) => x / 20), z: cells.map(({ z }) => z / 5) },
      effects: Object.fromEntries(named.slice(0, effects)),
      clusters: { exporter: list('exporter'), importer: list('importer') },
    };
  });

const asModel = ({ outcome, regressors, effects }: Sample): Parameters<typeof dummyPoisson>[0] => ({
  outcome,
  regressors: Object.values(regressors),
  effects: Object.values(effects),
});

/** Variances by the definition that the option names, without a factor. */
function wantedVariances(fit: DummyFit, kind: string, { clusters }: Sample): readonly number[] {
  if (kind === 'iid') return fit.iid;
  if (kind === 'cluster') return fit.clustered([clusters.exporter]);
  if (kind === 'two-way') return fit.clustered([clusters.exporter, clusters.importer]);
  return fit.robust;
}

function expectNear(actual: Value | undefined, wanted: number, tolerance: number): void {
  expect(typeof actual).toBe('number');
  expect(Math.abs((actual as number) - wanted)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(wanted)));
}

const kinds = ['iid', 'hc0', 'hc1', 'cluster', 'two-way'] as const;

describe('gravity models beside the same models with a column for every level', () => {
  test('poissonGravity gives the same coefficients and fitted values', () => {
    let compared = 0;
    fc.assert(
      fc.property(samples, (sample) => {
        const fit = poissonGravity(sample);
        if (isMissing(fit) || fit.coefficients.some(({ estimate }) => isMissing(estimate))) return;
        compared += 1;
        const wanted = dummyPoisson(asModel(sample));
        const named = fit.coefficients.filter(({ name }) => name !== '(intercept)');
        for (const [index, { estimate }] of named.entries()) expectNear(estimate, wanted.coefficients[index] as number, 1e-8);
        for (const [row, value] of fit.fitted.entries()) expectNear(value, wanted.fitted[row] as number, 1e-7);
      }),
      { numRuns: 120, seed: 41 },
    );
    expect(compared).toBeGreaterThan(60);
  });

  test.each(kinds)('poissonGravity gives the same standard errors %s before the small-sample factor', (standardErrors) => {
    let compared = 0;
    fc.assert(
      fc.property(samples, (sample) => {
        const options: StandardErrorOptions = { standardErrors, smallSample: 'none' };
        const fit = poissonGravity(sample, options);
        if (isMissing(fit) || fit.coefficients.some(({ estimate }) => isMissing(estimate))) return;
        const wanted = wantedVariances(dummyPoisson(asModel(sample)), standardErrors, sample);
        const named = fit.coefficients.filter(({ name }) => name !== '(intercept)');
        for (const [index, { standardError }] of named.entries()) {
          const variance = wanted[index] as number;
          if (isMissing(standardError)) expect(variance).toBeLessThan(1e-9);
          else if (variance > 1e-9) {
            compared += 1;
            expectNear(standardError ** 2 / variance, 1, 1e-5);
          }
        }
      }),
      { numRuns: 80, seed: 42 },
    );
    expect(compared).toBeGreaterThan(60);
  });

  test.each(kinds)('logLinearGravity gives the same coefficients, and standard errors %s', (standardErrors) => {
    let compared = 0;
    fc.assert(
      fc.property(samples, (sample) => {
        const fit = logLinearGravity(sample, { standardErrors, smallSample: 'none' });
        if (isMissing(fit) || fit.coefficients.some(({ estimate }) => isMissing(estimate))) return;
        const wanted = dummyLeastSquares({ ...asModel(sample), outcome: sample.outcome.map(Math.log) });
        const dispersion = standardErrors === 'iid' ? fit.residualSumOfSquares / fit.rowsUsed : 1;
        const variances = wantedVariances(wanted, standardErrors, sample);
        const named = fit.coefficients.filter(({ name }) => name !== '(intercept)');
        for (const [index, { estimate, standardError }] of named.entries()) {
          expectNear(estimate, wanted.coefficients[index] as number, 1e-9);
          const variance = (variances[index] as number) * dispersion;
          if (isMissing(standardError)) expect(variance).toBeLessThan(1e-9);
          else if (variance > 1e-9) {
            compared += 1;
            expectNear(standardError ** 2 / variance, 1, 1e-6);
          }
        }
      }),
      { numRuns: 80, seed: 43 },
    );
    expect(compared).toBeGreaterThan(60);
  });

  test('K counts what the whole design has columns, where no effect is nested in a cluster', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const fit = poissonGravity(sample, { standardErrors: 'hc1' });
        if (isMissing(fit) || isMissing(fit.parameters) || fit.coefficients.some(({ estimate }) => isMissing(estimate))) return;
        expect(fit.parameters).toBe(dummyPoisson(asModel(sample)).parameters);
      }),
      { numRuns: 40, seed: 44 },
    );
  });

  test('K by cluster leaves out the levels of effects that are nested in a cluster', () => {
    const rows = Array.from({ length: 24 }, (_, row) => row);
    const exporter = rows.map((row) => `e${row % 4}`);
    const region = rows.map((row) => (row % 4 < 2 ? 'north' : 'south'));
    const year = rows.map((row) => `y${Math.floor(row / 8)}`);
    const data = {
      outcome: rows.map((row) => 1 + ((row * 7) % 13)),
      regressors: { x: rows.map((row) => (row * 5) % 11) },
      effects: { exporter, year },
    };
    const parameters = (clusters: Readonly<Record<string, readonly string[]>>): Value => {
      const fit = poissonGravity({ ...data, clusters }, { standardErrors: 'cluster' });
      return isMissing(fit) ? fit : fit.parameters;
    };
    // One coefficient, 4 exporters and 3 years less one; by region the exporters count as one level, by year the years do.
    expect(parameters({ region })).toBe(1 + 1 + 3 - 1);
    expect(parameters({ exporter })).toBe(1 + 1 + 3 - 1);
    expect(parameters({ year })).toBe(1 + 4 + 1 - 1);
    expect(parameters({ row: rows.map(String) })).toBe(1 + 4 + 3 - 1);
  });
});
