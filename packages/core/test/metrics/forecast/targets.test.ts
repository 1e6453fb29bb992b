import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing, type Value } from '../../../src/index.ts';
import { type MeasuredAmount, onTrackRatio, requiredGrowth, tradePotential, valuesOfYears } from '../../../src/metrics/index.ts';
import { expectClose } from '../../support/close-to.ts';

const absence = missing('not-reported', 'UZB 2023');
const usd = (value: Value): MeasuredAmount => ({ value, unit: 'usd', valuation: 'FOB' });

describe('requiredGrowth(now, target, yearsLeft)', () => {
  test('requiredGrowth from 70 to 105 in two years is sqrt(1.5) - 1', () => {
    expectClose(requiredGrowth(usd(70), usd(105), 2), Math.sqrt(1.5) - 1, 1e-12);
  });

  test('requiredGrowth with no year left compares directly', () => {
    expectClose(requiredGrowth(usd(80), usd(100), 0), 0.25, 1e-12);
    expectClose(requiredGrowth(usd(100), usd(75), 0), -0.25, 1e-12);
  });

  test('requiredGrowth of a target that is passed is negative, of none at all -1', () => {
    expectClose(requiredGrowth(usd(4), usd(1), 2), -0.5, 1e-12);
    expect(requiredGrowth(usd(4), usd(0), 2)).toBe(-1);
  });

  test('requiredGrowth is unit-mismatch between units or valuations', () => {
    expect(requiredGrowth(usd(1), { value: 2, unit: 'cny', valuation: 'FOB' }, 1)).toEqual({ missing: 'unit-mismatch' });
    expect(requiredGrowth(usd(1), { value: 2, unit: 'usd', valuation: 'CIF' }, 1)).toEqual({ missing: 'unit-mismatch' });
    expect(requiredGrowth(usd(1), { value: 2, unit: 'usd' }, 1)).toEqual({ missing: 'unit-mismatch' });
  });

  test('requiredGrowth from nothing is zero-denominator, of negative amounts or years out-of-domain', () => {
    expect(requiredGrowth(usd(0), usd(5), 3)).toEqual({ missing: 'zero-denominator' });
    for (const [now, target, years] of [
      [-1, 5, 3],
      [1, -5, 3],
      [1, 5, -3],
    ] as const) {
      expect(requiredGrowth(usd(now), usd(target), years)).toEqual({ missing: 'out-of-domain' });
    }
  });

  test('requiredGrowth returns a Missing as it is, now before target', () => {
    expect(requiredGrowth(usd(absence), usd(missing('not-in-data')), 3)).toEqual(absence);
    expect(requiredGrowth(usd(1), usd(absence), 3)).toEqual(absence);
  });

  test('growing at the required rate hits the target', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e4, noNaN: true }),
        fc.double({ min: 1, max: 1e4, noNaN: true }),
        fc.integer({ min: 1, max: 30 }),
        (now, target, years) => {
          const rate = requiredGrowth(usd(now), usd(target), years) as number;
          expectClose(now * (1 + rate) ** years, target, 1e-9);
        },
      ),
    );
  });
});

describe('onTrackRatio(start, now, target, yearsPassed, yearsLeft)', () => {
  test('onTrackRatio is 1 when growth so far is just what is needed', () => {
    expectClose(onTrackRatio(usd(10), usd(20), usd(80), 1, 2), 1, 1e-12);
  });

  test('onTrackRatio is below 1 behind and above 1 ahead of the need', () => {
    expectClose(onTrackRatio(usd(10), usd(11), usd(22), 1, 1), 1.1 / 2, 1e-12);
    expect(onTrackRatio(usd(10), usd(40), usd(44), 1, 1)).toBeGreaterThan(1);
  });

  test('onTrackRatio has no answer before a year has passed, for a target of 0, or between units', () => {
    expect(onTrackRatio(usd(10), usd(20), usd(40), 0, 1)).toEqual({ missing: 'too-few-observations' });
    expect(onTrackRatio(usd(10), usd(20), usd(0), 1, 1)).toEqual({ missing: 'zero-denominator' });
    expect(onTrackRatio({ value: 1, unit: 'cny' }, usd(20), usd(40), 1, 1)).toEqual({ missing: 'unit-mismatch' });
    expect(onTrackRatio(usd(absence), usd(20), usd(40), 1, 1)).toEqual(absence);
  });
});

describe('tradePotential(actual, fitted)', () => {
  test('tradePotential is what the model expects beyond what there is, or what there is of it', () => {
    expect(tradePotential(80, 100)).toBe(20);
    expect(tradePotential(120, 100)).toBe(-20);
    expect(tradePotential(120, 100, { form: 'ratio' })).toBe(1.2);
    expect(tradePotential(0, 100, { form: 'ratio' })).toBe(0);
  });

  test('tradePotential is zero-denominator where nothing is fitted, in both forms', () => {
    expect(tradePotential(5, 0)).toEqual({ missing: 'zero-denominator' });
    expect(tradePotential(5, 0, { form: 'ratio' })).toEqual({ missing: 'zero-denominator' });
  });

  test('tradePotential is out-of-domain for negative values, and passes a Missing through, the flow first', () => {
    expect(tradePotential(-5, 1)).toEqual({ missing: 'out-of-domain' });
    expect(tradePotential(absence, missing('not-identified'))).toEqual(absence);
    expect(tradePotential(1, missing('not-identified'))).toEqual({ missing: 'not-identified' });
    expect(tradePotential(1e308, 1e-308, { form: 'ratio' })).toEqual({ missing: 'out-of-domain' });
  });
});

describe('valuesOfYears(series)', () => {
  test('valuesOfYears orders the years and names those that are not there', () => {
    const series = [
      { year: 2016, value: 4 },
      { year: 2013, value: absence },
      { year: 2014, value: 2 },
    ];
    expect(valuesOfYears(series)).toEqual([absence, 2, { missing: 'member-missing', of: '2015' }, 4]);
  });

  test('valuesOfYears([]) is empty, and a year that stands twice throws', () => {
    expect(valuesOfYears([])).toEqual([]);
    expect(() =>
      valuesOfYears([
        { year: 2013, value: 1 },
        { year: 2013, value: 2 },
      ]),
    ).toThrow(InvalidParameterError);
  });
});
