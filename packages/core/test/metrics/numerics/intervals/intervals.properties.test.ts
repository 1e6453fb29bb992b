import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlationInterval, variationInterval } from '../../../../src/claims/meaning/intervals/spread-intervals.ts';
import { isMissing } from '../../../../src/index.ts';
import { type Interval, volatility } from '../../../../src/metrics/index.ts';
import { correlation } from '../../../../src/metrics/numerics/correlation.ts';
import {
  absoluteInterval,
  atEnds,
  between,
  combineIntervals,
  everything,
  exactly,
  intersection,
  sumIntervals,
} from '../../../../src/metrics/numerics/interval.ts';

/** An interval, and a number somewhere inside it. */
const known = fc
  .record({
    low: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    width: fc.double({ min: 0, max: 1e6, noNaN: true }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ low, width, at }) => ({ interval: { low, high: low + width }, inside: Math.min(low + width, low + width * at) }));
const positive = fc
  .record({
    low: fc.double({ min: 1, max: 1e6, noNaN: true }),
    part: fc.double({ min: 0, max: 0.3, noNaN: true }),
    at: fc.double({ min: -1, max: 1, noNaN: true }),
  })
  .map(({ low: middle, part, at }) => ({
    interval: { low: middle * (1 - part), high: middle * (1 + part) },
    inside: middle * (1 + part * at),
  }));

function expectInside(value: number, { low, high }: Interval): void {
  const slack = 1e-9 * Math.max(1, Math.abs(value));
  expect(low - slack <= value && value <= high + slack, `${value} in ${low}..${high}`).toBe(true);
}

describe('intervals contain what they are intervals of', () => {
  it.each(['+', '-', '*', '/'] as const)('combineIntervals(%s) contains the result of any two numbers inside', (operator) => {
    fc.assert(
      fc.property(known, known, (left, right) => {
        const [a, b] = [left.inside, right.inside];
        const result = { '+': a + b, '-': a - b, '*': a * b, '/': a / b }[operator];
        if (Number.isFinite(result)) expectInside(result, combineIntervals(operator, left.interval, right.interval));
      }),
    );
  });

  it('combineIntervals(^) contains the power of any positive number inside', () => {
    fc.assert(
      fc.property(positive, fc.double({ min: -2, max: 2, noNaN: true }), (base, power) => {
        expectInside(base.inside ** power, combineIntervals('^', base.interval, exactly(power)));
      }),
    );
  });

  it('sumIntervals contains the sum', () => {
    fc.assert(
      fc.property(fc.array(known, { maxLength: 12 }), (parts) => {
        const total = parts.reduce((sum, { inside }) => sum + inside, 0);
        expectInside(total, sumIntervals(parts.map(({ interval }) => interval)));
      }),
    );
  });

  it('absoluteInterval contains the absolute value', () => {
    fc.assert(fc.property(known, ({ interval, inside }) => expectInside(Math.abs(inside), absoluteInterval(interval))));
  });

  it('variationInterval contains the coefficient of variation of any values inside', () => {
    fc.assert(
      fc.property(fc.array(positive, { minLength: 3, maxLength: 12 }), (parts) => {
        const value = volatility(
          parts.map(({ inside }, year) => ({ year, value: inside })),
          { form: 'cv' },
        );
        if (!isMissing(value)) expectInside(value, variationInterval(parts.map(({ interval }) => interval)));
      }),
    );
  });

  it('correlationInterval contains the correlation of any values inside, and stays within -1 and 1', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(known, known), { minLength: 3, maxLength: 12 }), (pairs) => {
        const value = correlation(
          pairs.map(([one]) => one.inside),
          pairs.map(([, other]) => other.inside),
        );
        const interval = correlationInterval(
          pairs.map(([one]) => one.interval),
          pairs.map(([, other]) => other.interval),
        );
        expect(interval.low >= -1 && interval.high <= 1).toBe(true);
        if (!isMissing(value)) expectInside(value, interval);
      }),
    );
  });

  it('an interval of width 0 stays exact through variationInterval and correlationInterval', () => {
    const points = [1, 2, 4].map(exactly);
    const variation = variationInterval(points);
    expect(variation.high - variation.low).toBeLessThan(1e-12);
    const together = correlationInterval(points, [3, 1, 2].map(exactly));
    expect(together.high - together.low).toBeLessThan(1e-12);
  });
});

describe('intervals at their limits', () => {
  it('a divisor that may be 0 gives every number', () => {
    expect(combineIntervals('/', exactly(1), { low: -1, high: 1 })).toEqual(everything);
    expect(combineIntervals('/', exactly(1), { low: 0, high: 1 })).toEqual(everything);
  });

  it('infinity less infinity gives every number, 0 times infinity gives 0', () => {
    expect(combineIntervals('-', { low: 0, high: Infinity }, { low: 0, high: Infinity })).toEqual(everything);
    expect(combineIntervals('*', exactly(0), { low: 0, high: Infinity })).toEqual({ low: 0, high: 0 });
  });

  it('a power of what may be negative gives every number', () => {
    expect(combineIntervals('^', { low: -1, high: 4 }, exactly(0.5))).toEqual(everything);
  });

  it('between(ends) takes them in either order, and gives every number for an end that is none', () => {
    expect(between(3, 1, 2)).toEqual({ low: 1, high: 3 });
    expect(between(1, Number.NaN)).toEqual(everything);
  });

  it('intersection is null where there is none', () => {
    expect(intersection({ low: 0, high: 2 }, { low: 1, high: 3 })).toEqual({ low: 1, high: 2 });
    expect(intersection({ low: 0, high: 1 }, { low: 1, high: 2 })).toEqual({ low: 1, high: 1 });
    expect(intersection({ low: 0, high: 1 }, { low: 2, high: 3 })).toBeNull();
  });

  it('atEnds takes a function at every corner', () => {
    expect(atEnds((a = 0, b = 0) => a - b, { low: 1, high: 2 }, { low: 10, high: 20 })).toEqual({ low: -19, high: -8 });
  });

  it('absoluteInterval of an interval around 0 begins at 0', () => {
    expect(absoluteInterval({ low: -3, high: 2 })).toEqual({ low: 0, high: 3 });
    expect(absoluteInterval({ low: -3, high: -2 })).toEqual({ low: 2, high: 3 });
  });

  it('an unknown value leaves variation and correlation unknown', () => {
    expect(variationInterval([exactly(1), everything])).toEqual(everything);
    expect(correlationInterval([exactly(1), everything], [exactly(1), exactly(2)])).toEqual({ low: -1, high: 1 });
    expect(correlationInterval([exactly(1), exactly(1)], [exactly(1), exactly(2)])).toEqual({ low: -1, high: 1 });
  });
});
