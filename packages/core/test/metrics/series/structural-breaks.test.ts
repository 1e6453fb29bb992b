import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidParameterError, isMissing, missing } from '../../../src/index.ts';
import { type StructuralBreaks, type StructuralBreaksOptions, structuralBreaks, type Vector } from '../../../src/metrics/index.ts';
import { logNormalTail } from '../../../src/metrics/numerics/distributions/normal-tail.ts';
import { breakInterval } from '../../../src/metrics/series/break-interval.ts';
import { leastSquaresSegments } from '../../../src/metrics/series/least-squares-segments.ts';
import { expectClose } from '../../support/close-to.ts';
import { type Reference, readReference } from '../../support/read-reference.ts';

interface Breaks {
  readonly metric: string;
  readonly breaks: readonly number[];
  readonly residualSumsOfSquares: readonly number[];
  readonly bayesianInformationCriteria: readonly number[];
  readonly supremumF: number;
  readonly interval: readonly number[];
}

function breaksOf(values: Vector, options: StructuralBreaksOptions = {}): StructuralBreaks {
  const result = structuralBreaks(values, options);
  if (isMissing(result)) throw new Error(`the breaks are missing: ${result.missing}`);
  return result;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const squaresAroundMean = (values: readonly number[]): number => sum(values.map((value) => (value - sum(values) / values.length) ** 2));

describe('structuralBreaks(values)', () => {
  const { values: nile, cases } = readReference<Reference<Breaks> & { readonly values: readonly number[] }>(
    'series/mfilter-strucchange-nile',
  );
  const wanted = cases.find(({ metric }) => metric === 'structural-breaks') as Breaks;

  test('the Nile breaks after 1898, with the sums of squares and criteria of strucchange within 1e-8', () => {
    const { breaks, intervals, divisions, supremumF, minimumSegment } = breaksOf(nile);
    expect(breaks).toEqual(wanted.breaks);
    expect(intervals).toEqual([{ from: wanted.interval[0], to: wanted.interval[2] }]);
    expect(minimumSegment).toBe(15);
    expect(divisions.length).toBe(wanted.residualSumsOfSquares.length);
    for (const [count, { residualSumOfSquares, bayesianInformationCriterion }] of divisions.entries()) {
      expectClose(residualSumOfSquares, wanted.residualSumsOfSquares[count] as number, 1e-8);
      expectClose(bayesianInformationCriterion, wanted.bayesianInformationCriteria[count] as number, 1e-8);
    }
    expectClose(supremumF, wanted.supremumF, 1e-8);
  });

  test('structuralBreaks of a step finds it exactly, and says that no F statistic or criterion exists for a perfect fit', () => {
    const { breaks, divisions, supremumF } = breaksOf([3, 3, 3, 3, 3, 9, 9, 9, 9, 9, 9], { trimming: 0.3 });
    expect(breaks).toEqual([5]);
    expect(divisions[1]).toEqual({ breaks: [5], residualSumOfSquares: 0, bayesianInformationCriterion: { missing: 'degenerate' } });
    expect(supremumF).toEqual({ missing: 'degenerate' });
  });

  test('structuralBreaks of a level that only wavers finds none', () => {
    expect(breaksOf([1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2], { trimming: 0.25 }).breaks).toEqual([]);
  });

  test("structuralBreaks(values, { model: 'trend' }) finds where a line bends, which a level can not tell", () => {
    const values = Array.from({ length: 20 }, (_, t) => (t < 11 ? 3 + 2 * t : 40 - 3 * t));
    expect(breaksOf(values, { model: 'trend', trimming: 0.2 }).breaks).toEqual([11]);
    expect(breaksOf(values.slice(0, 11), { model: 'trend', trimming: 0.4 }).breaks).toEqual([]);
  });

  test('structuralBreaks of two steps finds both, and one alone when one is allowed', () => {
    const values = [1, 1.1, 0.9, 1, 5, 5.1, 4.9, 5, 9, 9.1, 8.9, 9];
    expect(breaksOf(values, { trimming: 0.25, maximumBreaks: 2 }).breaks).toEqual([4, 8]);
    expect(breaksOf(values, { trimming: 0.25, maximumBreaks: 1 }).divisions).toHaveLength(2);
  });

  test('structuralBreaks with 11 yearly values is too-few-observations at the usual trimming: 1.65 values a segment', () => {
    const values = [50, 45, 33, 30, 36, 42, 46, 39, 50, 70, 89];
    expect(structuralBreaks(values)).toEqual({ missing: 'too-few-observations' });
    expect(breaksOf(values, { trimming: 0.3, maximumBreaks: 1 }).breaks).toEqual([8]);
  });

  test('structuralBreaks is too-few-observations where a segment has too few values for its coefficients, or two have no room', () => {
    expect(structuralBreaks([1, 2, 3, 4, 5, 6], { model: 'trend', trimming: 0.5 })).toEqual({ missing: 'too-few-observations' });
    expect(structuralBreaks([])).toEqual({ missing: 'too-few-observations' });
  });

  test('structuralBreaks returns an absence as it is, and out-of-domain for what is no number', () => {
    const absence = missing('not-in-data', '2015');
    expect(structuralBreaks([1, 2, absence, 4, 5, 6, 7, 8], { trimming: 0.4 })).toEqual(absence);
    expect(structuralBreaks([1, Number.POSITIVE_INFINITY, 3, 4, 5, 6, 7, 8], { trimming: 0.4 })).toEqual({ missing: 'out-of-domain' });
    expect(structuralBreaks([1e200, -1e200, 3, 4, 5, 6, 7, 8], { trimming: 0.4 })).toEqual({ missing: 'out-of-domain' });
  });

  test('structuralBreaks throws for a trimming that leaves no two segments, and for no breaks at all', () => {
    for (const trimming of [0, 0.6, Number.NaN]) expect(() => structuralBreaks([1, 2, 3, 4], { trimming })).toThrow(InvalidParameterError);
    expect(() => structuralBreaks([1, 2, 3, 4], { maximumBreaks: 0 })).toThrow(InvalidParameterError);
  });

  test('a constant series has no break', () => {
    const { breaks, divisions } = breaksOf(new Array(12).fill(5), { trimming: 0.25 });
    expect(breaks).toEqual([]);
    expect(divisions[0]?.residualSumOfSquares).toBe(0);
  });

  test('the breaks do not depend on the unit or the level of a series', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 12, maxLength: 24 }),
        fc.constantFrom(1e-9, 1000),
        (values, unit) => {
          const plain = breaksOf(values, { trimming: 0.25 });
          expect(
            breaksOf(
              values.map((value) => value * unit),
              { trimming: 0.25 },
            ).breaks,
          ).toEqual(plain.breaks);
          if (plain.divisions.every(({ residualSumOfSquares }) => residualSumOfSquares > 0)) {
            const shifted = breaksOf(
              values.map((value) => value + 50),
              { trimming: 0.25 },
            );
            for (const [count, { residualSumOfSquares }] of shifted.divisions.entries()) {
              expect(residualSumOfSquares).toBeCloseTo(plain.divisions[count]?.residualSumOfSquares as number, 6);
            }
          }
        },
      ),
    );
  });
});

describe('the interval of a break', () => {
  test('breakInterval of equal variances has the quantiles of Bai 1997: 7.7 at 90 %, 11.0 at 95 %, 19.8 at 99 %', () => {
    for (const [level, wanted] of [
      [0.9, 7.69],
      [0.95, 11.03],
      [0.99, 19.77],
    ] as const) {
      const reach = breakInterval({ size: 1, varianceBefore: 1, varianceAfter: 1 }, level);
      if (isMissing(reach)) throw new Error('no interval');
      expect(reach.before).toBeCloseTo(reach.after, 9);
      expect(Math.abs(reach.before - wanted)).toBeLessThan(0.02);
    }
  });

  test('breakInterval shrinks with the square of the change and grows with the variance', () => {
    const [one, twice, noisy] = [
      breakInterval({ size: 1, varianceBefore: 1, varianceAfter: 1 }, 0.95),
      breakInterval({ size: -2, varianceBefore: 1, varianceAfter: 1 }, 0.95),
      breakInterval({ size: 1, varianceBefore: 3, varianceAfter: 3 }, 0.95),
    ];
    if (isMissing(one) || isMissing(twice) || isMissing(noisy)) throw new Error('no interval');
    expect(twice.before).toBeCloseTo(one.before / 4, 9);
    expect(noisy.after).toBeCloseTo(one.after * 3, 8);
  });

  test('breakInterval turns round with the series: what was before comes after', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (varianceBefore, varianceAfter) => {
          const [one, turned] = [
            breakInterval({ size: 1, varianceBefore, varianceAfter }, 0.9),
            breakInterval({ size: -1, varianceBefore: varianceAfter, varianceAfter: varianceBefore }, 0.9),
          ];
          if (isMissing(one) || isMissing(turned)) throw new Error('no interval');
          expect(Math.abs(one.before - turned.after)).toBeLessThan(1e-4 * (one.before + one.after));
          expect(Math.abs(one.after - turned.before)).toBeLessThan(1e-4 * (one.before + one.after));
        },
      ),
    );
  });

  test('breakInterval covers a break of simulated noise about as often as it says', () => {
    let state = 12345;
    const uniform = (): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return (state + 0.5) / 4_294_967_296;
    };
    const noise = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
    let [covered, found] = [0, 0];
    for (let round = 0; round < 150; round += 1) {
      const values = Array.from({ length: 80 }, (_, t) => (t < 40 ? 0 : 1) + noise());
      const { breaks, intervals } = breaksOf(values, { maximumBreaks: 1 });
      const [interval] = intervals;
      if (breaks.length === 0 || interval === undefined || isMissing(interval)) continue;
      found += 1;
      covered += interval.from <= 40 && interval.to >= 40 ? 1 : 0;
    }
    expect(found).toBeGreaterThan(120);
    expect(covered / found).toBeGreaterThan(0.85);
  });

  test('breakInterval ends at the break on a side that is all but certain', () => {
    const reach = breakInterval({ size: 1, varianceBefore: 1, varianceAfter: 0.01 }, 0.9);
    if (isMissing(reach)) throw new Error('no interval');
    expect(reach.before === 0 || reach.after === 0).toBe(true);
    expect(Math.max(reach.before, reach.after)).toBeGreaterThan(5);
  });

  test('breakInterval of an exact step, or of none, is degenerate', () => {
    expect(breakInterval({ size: 1, varianceBefore: 0, varianceAfter: 1 }, 0.95)).toEqual({ missing: 'degenerate' });
    expect(breakInterval({ size: 0, varianceBefore: 1, varianceAfter: 1 }, 0.95)).toEqual({ missing: 'degenerate' });
    expect(breaksOf([3, 3, 3, 3, 3, 9, 9, 9, 9, 9, 9], { trimming: 0.3 }).intervals).toEqual([{ missing: 'degenerate' }]);
    expect(() => structuralBreaks([1, 2, 3, 4], { confidenceLevel: 1 })).toThrow(InvalidParameterError);
  });

  test('logNormalTail is the logarithm of known probabilities, far out too', () => {
    for (const [z, wanted] of [
      [0, 0.5],
      [1, 0.158655253931457],
      [1.96, 0.0249978951482204],
      [3, 0.00134989803163009],
      [5, 2.86651571879194e-7],
      [10, 7.61985302416053e-24],
    ] as const) {
      expect(Math.exp(logNormalTail(z)) / wanted).toBeCloseTo(1, 10);
    }
    expect(logNormalTail(100)).toBeCloseTo(-5000 - Math.log(100 * Math.sqrt(2 * Math.PI)) - 1e-4, 4);
    expect(logNormalTail(3 - 1e-9)).toBeCloseTo(logNormalTail(3), 7);
  });
});

describe('leastSquaresSegments(values, options)', () => {
  test('leastSquaresSegments finds the best division, as trying every one does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 6, maxLength: 12 }), (values) => {
        const [none, one, two] = leastSquaresSegments(values, { model: 'mean', minimumSegment: 2, maximumBreaks: 2 });
        expect(none?.residuals).toBeCloseTo(squaresAroundMean(values), 8);
        const single: number[] = [];
        const double: number[] = [];
        for (let first = 2; first <= values.length - 2; first += 1) {
          single.push(squaresAroundMean(values.slice(0, first)) + squaresAroundMean(values.slice(first)));
          for (let second = first + 2; second <= values.length - 2; second += 1) {
            double.push(
              [values.slice(0, first), values.slice(first, second), values.slice(second)].map(squaresAroundMean).reduce((a, b) => a + b),
            );
          }
        }
        expect(one?.residuals).toBeCloseTo(Math.min(...single), 8);
        expect(two?.residuals).toBeCloseTo(Math.min(...double), 8);
      }),
    );
  });

  test('more breaks leave no larger squares while the segments have room', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 10, maxLength: 16 }), (values) => {
        const [none, one] = leastSquaresSegments(values, { model: 'trend', minimumSegment: 4, maximumBreaks: 1 });
        expect(one?.residuals as number).toBeLessThanOrEqual((none?.residuals as number) + 1e-9);
      }),
    );
  });

  test('leastSquaresSegments fits lines by least squares: 1, 2, 4 leaves 1/6', () => {
    expectClose(leastSquaresSegments([1, 2, 4], { model: 'trend', minimumSegment: 3, maximumBreaks: 0 })[0]?.residuals, 1 / 6, 1e-12);
  });
});
