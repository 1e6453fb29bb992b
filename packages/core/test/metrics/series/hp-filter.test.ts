import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidParameterError, isMissing, missing } from '../../../src/index.ts';
import { hodrickPrescottFilter, type TrendAndCycle, type Vector, valuesOfYears } from '../../../src/metrics/index.ts';
import { expectClose } from '../../support/close-to.ts';
import { type Reference, readReference } from '../../support/read-reference.ts';

interface Nile
  extends Reference<{
    readonly metric: string;
    readonly lambda?: number;
    readonly trend?: readonly number[];
    readonly cycle?: readonly number[];
  }> {
  readonly values: readonly number[];
}

function filtered(values: Vector, lambda?: number): TrendAndCycle {
  const result = hodrickPrescottFilter(values, lambda === undefined ? {} : { lambda });
  if (isMissing(result)) throw new Error(`the filter is missing: ${result.missing}`);
  return result;
}

const series = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 5, maxLength: 30 });
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('hodrickPrescottFilter(values)', () => {
  const nile = readReference<Nile>('series/mfilter-strucchange-nile');

  test.each(nile.cases.filter(({ metric }) => metric === 'hp-filter'))(
    'the Nile with lambda $lambda is what mFilter gives within 1e-8',
    ({ lambda, trend = [], cycle = [] }) => {
      const result = filtered(nile.values, lambda);
      expect(trend.length).toBe(100);
      for (const [index, wanted] of trend.entries()) expectClose(result.trend[index], wanted, 1e-8);
      for (const [index, wanted] of cycle.entries()) expectClose(result.cycle[index], wanted, 1e-8, 1e-9);
    },
  );

  test('hodrickPrescottFilter of five values by hand: one bend of 0, 0, 1, 0, 0 at lambda 1', () => {
    // (D D' + I) w = D y with D y = (1, -2, 1): w = (a, b, a), 8a - 4b = 1 and -8a + 7b = -2 give b = -1/3, a = -1/24.
    const { cycle } = filtered([0, 0, 1, 0, 0], 1);
    for (const [index, wanted] of [-1 / 24, -1 / 4, 7 / 12, -1 / 4, -1 / 24].entries()) expectClose(cycle[index], wanted, 1e-12);
  });

  test('hodrickPrescottFilter keeps lambda 6.25 for years unless told otherwise, and flags two values at each end', () => {
    const { lambda, endPoints } = filtered([1, 3, 2, 5, 4, 6, 8]);
    expect(lambda).toBe(6.25);
    expect(endPoints).toEqual([0, 1, 5, 6]);
  });

  test('hodrickPrescottFilter of a straight line leaves nothing over, at any lambda', () => {
    for (const lambda of [1e-6, 6.25, 1600, 1e12]) {
      const { trend, cycle } = filtered([10, 13, 16, 19, 22, 25], lambda);
      expect(cycle).toEqual([0, 0, 0, 0, 0, 0]);
      expect(trend).toEqual([10, 13, 16, 19, 22, 25]);
    }
  });

  test('hodrickPrescottFilter of fewer than five values is too-few-observations; an absence is returned as it is', () => {
    expect(hodrickPrescottFilter([1, 2, 3, 4])).toEqual({ missing: 'too-few-observations' });
    expect(hodrickPrescottFilter([])).toEqual({ missing: 'too-few-observations' });
    const absence = missing('not-reported', '2015');
    expect(hodrickPrescottFilter([1, 2, absence, 4, 5])).toEqual(absence);
    const years = [2013, 2014, 2016, 2017, 2018].map((year) => ({ year, value: year }));
    expect(hodrickPrescottFilter(valuesOfYears(years))).toEqual({ missing: 'member-missing', of: '2015' });
  });

  test('hodrickPrescottFilter is out-of-domain for what is no number or too large', () => {
    expect(hodrickPrescottFilter([1, 2, Number.NaN, 4, 5])).toEqual({ missing: 'out-of-domain' });
    expect(hodrickPrescottFilter([1e308, -1e308, 1e308, -1e308, 1e308])).toEqual({ missing: 'out-of-domain' });
  });

  test('hodrickPrescottFilter throws for a lambda that is not positive', () => {
    for (const lambda of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => hodrickPrescottFilter([1, 2, 3, 4, 5], { lambda })).toThrow(InvalidParameterError);
  });

  test('trend and cycle add up to the values, and the cycle to 0', () => {
    fc.assert(
      fc.property(series, fc.constantFrom(1, 6.25, 1600), (values, lambda) => {
        const { trend, cycle } = filtered(values, lambda);
        const size = Math.max(1, ...values.map(Math.abs));
        for (const [index, value] of values.entries())
          expect(Math.abs((trend[index] as number) + (cycle[index] as number) - value)).toBeLessThanOrEqual(1e-12 * size);
        expect(Math.abs(sum(cycle))).toBeLessThanOrEqual(1e-9 * size * values.length);
        expect(Math.abs(sum(cycle.map((value, t) => value * t)))).toBeLessThanOrEqual(1e-8 * size * values.length ** 2);
      }),
    );
  });

  test('no trend nearby has a smaller sum of squares and bends', () => {
    const loss = (values: readonly number[], trend: readonly number[], lambda: number): number =>
      sum(values.map((value, t) => (value - (trend[t] as number)) ** 2)) +
      lambda * sum(trend.slice(2).map((value, t) => (value - 2 * (trend[t + 1] as number) + (trend[t] as number)) ** 2));
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 5, maxLength: 12 }),
        fc.nat(11),
        fc.constantFrom(-0.1, 0.1),
        (values, place, step) => {
          const { trend } = filtered(values, 6.25);
          const moved = trend.map((value, t) => (t === place % values.length ? value + step : value));
          expect(loss(values, moved, 6.25)).toBeGreaterThan(loss(values, trend, 6.25));
        },
      ),
    );
  });
});
