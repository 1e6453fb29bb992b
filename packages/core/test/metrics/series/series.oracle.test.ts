import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMissing } from '../../../src/index.ts';
import { forecastBaseline, hodrickPrescottFilter, structuralBreaks } from '../../../src/metrics/index.ts';
import { solveLinearSystem } from '../../oracles/solve-linear-system.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The trend as the solution of (I + lambda D'D) tau = y, written out in full. */
function trendByEquations(values: readonly number[], lambda: number): readonly number[] {
  const bends = values
    .slice(2)
    .map((_, row) => values.map((_value, column) => (column === row || column === row + 2 ? 1 : column === row + 1 ? -2 : 0)));
  const matrix = values.map((_, i) =>
    values.map((_value, j) => (i === j ? 1 : 0) + lambda * sum(bends.map((bend) => (bend[i] as number) * (bend[j] as number)))),
  );
  return solveLinearSystem(matrix, values);
}

/** Sum of squares around the least squares line of a segment. */
function squaresAroundLine(values: readonly number[]): number {
  const [time, level] = [(values.length - 1) / 2, sum(values) / values.length];
  const spread = sum(values.map((_, t) => (t - time) ** 2));
  const slope = sum(values.map((value, t) => (t - time) * (value - level))) / spread;
  return sum(values.map((value, t) => (value - level - slope * (t - time)) ** 2));
}

/** One-step errors and forecasts of a damped trend, straight from its recursions. */
function dampedByRecursion(values: readonly number[], parameters: Readonly<Record<string, number>>, horizon: number): readonly number[] {
  const { phi = 0, level = 0, slope = 0 } = parameters;
  return Array.from(
    { length: horizon },
    (_, index) => level + sum(Array.from({ length: index + 1 }, (_step, k) => phi ** (k + 1) * slope)) + 0 * values.length,
  );
}

describe('series beside the same quantities computed the slow way', () => {
  test('hodrickPrescottFilter solves its normal equations', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 5, maxLength: 18 }),
        fc.constantFrom(0.1, 6.25, 100, 1600),
        (values, lambda) => {
          const result = hodrickPrescottFilter(values, { lambda });
          if (isMissing(result)) throw new Error('no trend');
          const wanted = trendByEquations(values, lambda);
          for (const [index, value] of result.trend.entries()) expect(value).toBeCloseTo(wanted[index] as number, 7);
        },
      ),
      { seed: 71 },
    );
  });

  test('hodrickPrescottFilter follows the values as lambda goes to 0, and their line as it grows', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 5, maxLength: 18 }), (values) => {
        const [near, far] = [hodrickPrescottFilter(values, { lambda: 1e-9 }), hodrickPrescottFilter(values, { lambda: 1e11 })];
        if (isMissing(near) || isMissing(far)) throw new Error('no trend');
        for (const cycle of near.cycle) expect(Math.abs(cycle)).toBeLessThan(1e-4);
        expect(sum(far.cycle.map((value) => value ** 2))).toBeCloseTo(squaresAroundLine(values), -1);
      }),
      { seed: 72 },
    );
  });

  test("structuralBreaks(values, { model: 'trend' }) leaves the squares of the best two lines", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 10, maxLength: 14 }), (values) => {
        const result = structuralBreaks(values, { model: 'trend', trimming: 0.4, maximumBreaks: 1 });
        if (isMissing(result)) throw new Error('no breaks');
        const least = result.minimumSegment;
        const places = values.map((_, at) => at).filter((at) => at >= least && at <= values.length - least);
        const best = Math.min(...places.map((at) => squaresAroundLine(values.slice(0, at)) + squaresAroundLine(values.slice(at))));
        expect(result.divisions[0]?.residualSumOfSquares).toBeCloseTo(squaresAroundLine(values), 7);
        expect(result.divisions[1]?.residualSumOfSquares).toBeCloseTo(best, 7);
      }),
      { seed: 73 },
    );
  });

  test('structuralBreaks chooses the least criterion, computed from its own sums of squares', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 12, maxLength: 24 }), (values) => {
        const result = structuralBreaks(values, { trimming: 0.25 });
        if (isMissing(result)) throw new Error('no breaks');
        const length = values.length;
        const criteria = result.divisions.map(({ residualSumOfSquares, bayesianInformationCriterion }, count) => {
          if (residualSumOfSquares === 0) return Number.NEGATIVE_INFINITY;
          const wanted =
            length * (Math.log(residualSumOfSquares / length) + 1 + Math.log(2 * Math.PI)) + Math.log(length) * 2 * (count + 1);
          expect(bayesianInformationCriterion).toBeCloseTo(wanted, 8);
          return wanted;
        });
        expect(result.breaks.length).toBe(criteria.indexOf(Math.min(...criteria)));
      }),
      { seed: 74 },
    );
  });

  test('structuralBreaks keeps every segment at least as long as it says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 12, maxLength: 30 }),
        fc.constantFrom(0.2, 0.25, 0.3),
        (values, trimming) => {
          const result = structuralBreaks(values, { trimming });
          if (isMissing(result)) return;
          for (const { breaks } of result.divisions) {
            const ends = [0, ...breaks, values.length];
            for (const [index, end] of ends.slice(1).entries())
              expect(end - (ends[index] as number)).toBeGreaterThanOrEqual(result.minimumSegment);
          }
        },
      ),
      { seed: 75 },
    );
  });

  test("forecastBaseline by 'damped-ets' adds up the fading slope from its own parameters", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 6, maxLength: 14 }),
        fc.integer({ min: 1, max: 6 }),
        (values, horizon) => {
          const forecast = forecastBaseline(values, horizon, { model: 'damped-ets' });
          if (isMissing(forecast)) throw new Error('no forecast');
          const wanted = dampedByRecursion(values, forecast.parameters, horizon);
          for (const [index, value] of forecast.values.entries()) expect(value).toBeCloseTo(wanted[index] as number, 8);
          const { alpha = 0, beta = 0, phi = 0 } = forecast.parameters;
          expect(alpha).toBeGreaterThanOrEqual(beta);
          expect(beta).toBeGreaterThan(0);
          expect(phi).toBeGreaterThanOrEqual(0.8);
          expect(phi).toBeLessThanOrEqual(0.98);
        },
      ),
      { numRuns: 40, seed: 76 },
    );
  });

  test("forecastBaseline by 'damped-ets' is the same in other units and at another level", () => {
    const values = [12, 15, 11, 18, 22, 19, 25, 31, 28, 35];
    const forecastOf = (given: readonly number[]): readonly number[] => {
      const forecast = forecastBaseline(given, 3, { model: 'damped-ets' });
      if (isMissing(forecast)) throw new Error('no forecast');
      return forecast.values;
    };
    const plain = forecastOf(values);
    for (const [index, value] of forecastOf(values.map((value) => value * 1024)).entries())
      expect(value / 1024).toBeCloseTo(plain[index] as number, 6);
    for (const [index, value] of forecastOf(values.map((value) => value + 1000)).entries())
      expect(value - 1000).toBeCloseTo(plain[index] as number, 3);
  });
});

describe('the total of China with the five economies, 2013 to 2023, billion US dollars as published', () => {
  // Figure 1 of the paper: 50.27 to 89.31; eleven yearly values allow one break at most.
  const totals = [50.27, 45.01, 32.62, 30.05, 36.29, 41.7, 46.34, 38.53, 49.56, 70.24, 89.31];

  test('at the usual trimming there are too few values to speak of breaks', () => {
    expect(structuralBreaks(totals)).toEqual({ missing: 'too-few-observations' });
  });

  test('with segments of three years the level changes after 2020, and the interval is wide', () => {
    const result = structuralBreaks(totals, { trimming: 0.3, maximumBreaks: 1 });
    if (isMissing(result)) throw new Error('no breaks');
    expect(result.breaks).toEqual([8]);
    const [interval] = result.intervals;
    if (interval === undefined || isMissing(interval)) throw new Error('no interval');
    expect(interval.from).toBeLessThan(8);
    expect(interval.to).toBeGreaterThan(8);
  });

  test('the trend of the filter lies below the first and the last year, and above the trough', () => {
    const result = hodrickPrescottFilter(totals);
    if (isMissing(result)) throw new Error('no trend');
    expect(result.cycle[0]).toBeGreaterThan(0);
    expect(result.cycle[3]).toBeLessThan(0);
    expect(result.cycle[10]).toBeGreaterThan(0);
    expect(sum(result.cycle)).toBeCloseTo(0, 10);
  });

  test('no baseline from ten years up to 2022 reaches what 2023 brought', () => {
    for (const model of ['naive', 'drift', 'mean-growth'] as const) {
      const forecast = forecastBaseline(totals.slice(0, 10), 1, { model });
      if (isMissing(forecast)) throw new Error('no forecast');
      expect(forecast.values[0]).toBeLessThan(totals[10] as number);
    }
  });
});
