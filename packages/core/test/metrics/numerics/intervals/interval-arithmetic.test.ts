import { describe, expect, it } from 'vitest';
import { correlationInterval, variationInterval } from '../../../../src/claims/meaning/intervals/spread-intervals.ts';
import {
  absoluteInterval,
  atEnds,
  combineIntervals,
  everything,
  exactly,
  type Interval,
  sumIntervals,
} from '../../../../src/metrics/numerics/interval.ts';

const from = (low: number, high: number): Interval => ({ low, high });
const endless = Number.POSITIVE_INFINITY;

describe('combineIntervals(operator, left, right)', () => {
  it.each([
    ['+', from(1, 2), from(10, 20), from(11, 22)],
    ['-', from(1, 2), from(10, 20), from(-19, -8)],
    ['*', from(1, 2), from(10, 20), from(10, 40)],
    ['*', from(-1, 2), from(-10, 20), from(-20, 40)],
    ['*', from(0, 2), from(1, endless), from(0, endless)],
    ['*', from(1, endless), from(0, 2), from(0, endless)],
    ['/', from(10, 20), from(2, 5), from(2, 10)],
    ['/', from(-10, 20), from(2, 5), from(-5, 10)],
    ['/', from(10, 20), from(-5, -2), from(-10, -2)],
    ['/', from(10, 20), from(0, 2), everything],
    ['/', from(10, 20), from(-2, 0), everything],
    ['/', from(10, 20), from(-2, 2), everything],
    ['/', from(10, 20), from(0.5, 1), from(10, 40)],
    ['^', from(2, 3), from(1, 2), from(2, 9)],
    ['^', from(0, 3), exactly(2), from(0, 9)],
    ['^', from(0.5, 3), exactly(2), from(0.25, 9)],
    ['^', from(-1, 3), exactly(2), everything],
    ['-', from(1, endless), from(1, endless), everything],
  ] as const)('%s of %o and %o', (operator, left, right, result) => {
    expect(combineIntervals(operator, left, right)).toEqual(result);
  });
});

describe('absoluteInterval(interval), sumIntervals(parts), atEnds(compute, ...operands)', () => {
  it.each([
    [from(1, 2), from(1, 2)],
    [from(0, 2), from(0, 2)],
    [from(-2, -1), from(1, 2)],
    [from(-2, 0), from(0, 2)],
    [from(-3, 2), from(0, 3)],
    [from(-2, 3), from(0, 3)],
    [from(-0.5, 0.25), from(0, 0.5)],
  ])('the distances of %o from 0 are %o', (interval, distances) => {
    const { low, high } = absoluteInterval(interval);
    expect([low + 0, high + 0]).toEqual([distances.low, distances.high]);
  });

  it('sums nothing to 0, and adds up both ends', () => {
    expect(sumIntervals([])).toEqual(exactly(0));
    expect(sumIntervals([from(1, 2), from(-3, 5)])).toEqual(from(-2, 7));
  });

  it('takes a function at every pair of ends', () => {
    expect(atEnds((one, other) => one - other, from(1, 2), from(10, 20))).toEqual(from(-19, -8));
    expect(atEnds(() => Number.NaN, from(1, 2))).toEqual(everything);
  });
});

describe('variationInterval(intervals)', () => {
  it('is one number for exact values: the standard deviation over the mean', () => {
    const { low, high } = variationInterval([exactly(1), exactly(3)]);
    expect([low, high]).toEqual([Math.SQRT2 / 2, Math.SQRT2 / 2]);
  });

  it('lets errors move the deviation by their length, and the mean by theirs', () => {
    const { low, high } = variationInterval([from(0.5, 1.5), from(2.5, 3.5)]);
    expect(low).toBeCloseTo(Math.SQRT1_2 / 2.5, 12);
    expect(high).toBeCloseTo((Math.SQRT2 + Math.SQRT1_2) / 1.5, 12);
  });

  it('never falls below 0, and divides by one less than the count', () => {
    expect(variationInterval([from(0, 4), from(1, 5)]).low).toBe(0);
    const { low } = variationInterval([exactly(1), exactly(2), exactly(3)]);
    expect(low).toBeCloseTo(0.5, 12);
  });

  it.each([
    ['one value', [exactly(1)]],
    ['an end that is not known', [exactly(1), from(1, endless)]],
    ['another end that is not known', [from(-endless, 1), exactly(1)]],
    ['a mean that may be 0', [from(-1, 1), from(-1, 1)]],
  ])('is everything for %s', (_name, intervals) => {
    expect(variationInterval(intervals)).toEqual(everything);
  });
});

describe('correlationInterval(one, other)', () => {
  const line = [exactly(0), exactly(1), exactly(2)];

  it('is one number for exact lists', () => {
    const { low, high } = correlationInterval(line, [exactly(5), exactly(3), exactly(4)]);
    expect(low).toBeCloseTo(-0.5, 6);
    expect(high).toBeCloseTo(-0.5, 6);
  });

  it('turns each list by the angle that its errors allow, no further than along the other', () => {
    const wide = line.map(({ low }) => from(low - 0.1, low + 0.1));
    const turn = Math.asin(Math.hypot(0.1, 0.1, 0.1) / Math.SQRT2);
    const one = correlationInterval(line, wide);
    expect(one.low).toBeCloseTo(Math.cos(turn), 6);
    expect(one.high).toBeCloseTo(1, 6);
    expect(correlationInterval(wide, wide).low).toBeCloseTo(Math.cos(2 * turn), 6);
    const against = correlationInterval(wide, line.toReversed());
    expect(against.low).toBeCloseTo(-1, 6);
    expect(against.high).toBeCloseTo(-Math.cos(turn), 6);
  });

  it('turns a list of two', () => {
    const { low, high } = correlationInterval([exactly(1), exactly(2)], [exactly(1), exactly(3)]);
    expect(low).toBeCloseTo(1, 6);
    expect(high).toBeCloseTo(1, 6);
  });

  it.each([
    ['single values', [exactly(1)], [exactly(2)]],
    ['lists of other lengths', line, [exactly(1), exactly(2)]],
    ['an end that is not known', line, [exactly(1), exactly(2), from(2, endless)]],
    ['errors as large as the spread', line, [from(-1, 1), from(-1, 1), from(-1, 1)]],
    ['a list without spread', line, [exactly(1), exactly(1), exactly(1)]],
  ])('is from -1 to 1 for %s', (_name, one, other) => {
    expect(correlationInterval(one, other)).toEqual({ low: -1, high: 1 });
    expect(correlationInterval(other, one)).toEqual({ low: -1, high: 1 });
  });
});
