import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { unitValue, unitValueOfLines, unitValueOutliers } from '../../../src/metrics/index.ts';

describe('unitValue(value, quantity)', () => {
  test('unitValue(12, 4) is 3', () => {
    expect(unitValue(12, 4)).toBe(3);
    expect(unitValue(0, 4)).toBe(0);
  });

  test('unitValue(12, 0) is zero-denominator', () => {
    expect(unitValue(12, 0)).toEqual({ missing: 'zero-denominator' });
  });

  test('unitValue returns the first absence', () => {
    const [value, quantity] = [missing('not-reported'), missing('not-in-data', 'quantity')];
    expect(unitValue(value, quantity)).toBe(value);
    expect(unitValue(12, quantity)).toBe(quantity);
  });

  test('unitValue of negative operands is out-of-domain, and never infinite', () => {
    expect(unitValue(-12, 4)).toEqual({ missing: 'out-of-domain' });
    expect(unitValue(12, -4)).toEqual({ missing: 'out-of-domain' });
    expect(unitValue(1e300, 1e-300)).toEqual({ missing: 'out-of-domain' });
  });
});

describe('unitValueOfLines(lines)', () => {
  test('unitValueOfLines adds values and quantities, it does not average the unit values', () => {
    expect(
      unitValueOfLines([
        { value: 6, quantity: 2, unit: 'kg' },
        { value: 2, quantity: 2, unit: 'kg' },
        { value: 4, quantity: 8, unit: 'kg' },
      ]),
    ).toBe(1);
  });

  test('unitValueOfLines counted in kilograms and items is unit-mismatch', () => {
    expect(
      unitValueOfLines([
        { value: 6, quantity: 2, unit: 'kg' },
        { value: 2, quantity: 2, unit: 'items' },
      ]),
    ).toEqual({ missing: 'unit-mismatch', of: 'items, kg' });
  });

  test('unitValueOfLines of nothing is zero-denominator', () => {
    expect(unitValueOfLines([])).toEqual({ missing: 'zero-denominator' });
    expect(unitValueOfLines([{ value: 6, quantity: 0, unit: 'kg' }])).toEqual({ missing: 'zero-denominator' });
  });

  test('unitValueOfLines with a missing quantity returns it', () => {
    const absence = missing('not-in-data', 'quantity of 271111');
    expect(
      unitValueOfLines([
        { value: 6, quantity: 2, unit: 'kg' },
        { value: 2, quantity: absence, unit: 'kg' },
      ]),
    ).toBe(absence);
  });
});

describe('unitValueOutliers(unitValues, factor)', () => {
  test('unitValueOutliers flags what is more than ten times the median', () => {
    expect(unitValueOutliers([3, 4, 5, 40, 41])).toEqual([false, false, false, false, false]);
    expect(unitValueOutliers([3, 4, 5, 50, 51])).toEqual([false, false, false, false, true]);
  });

  test('unitValueOutliers takes the mean of the two middle values of an even list as the median', () => {
    expect(unitValueOutliers([1, 3, 20.1, 1])).toEqual([false, false, true, false]);
  });

  test('unitValueOutliers with another factor', () => {
    expect(unitValueOutliers([3, 4, 5, 9], 2)).toEqual([false, false, false, false]);
    expect(unitValueOutliers([3, 4, 5, 9.01], 2)).toEqual([false, false, false, true]);
  });

  test('unitValueOutliers leaves missing entries out of the median and flags none of them', () => {
    expect(unitValueOutliers([missing('zero-denominator'), 4, 4, 41])).toEqual([false, false, false, true]);
  });

  test('unitValueOutliers of no number is too-few-observations', () => {
    expect(unitValueOutliers([])).toEqual({ missing: 'too-few-observations' });
    expect(unitValueOutliers([missing('not-reported')])).toEqual({ missing: 'too-few-observations' });
  });
});
