import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { tradeBalance } from '../../../src/metrics/index.ts';

describe('tradeBalance(exports, imports)', () => {
  test('tradeBalance(9, 4) is a surplus of 5', () => {
    expect(tradeBalance(9, 4)).toBe(5);
  });

  test('tradeBalance(4, 9) is a deficit of 5', () => {
    expect(tradeBalance(4, 9)).toBe(-5);
  });

  test('tradeBalance(4, 4) is exactly 0, which is a number', () => {
    expect(tradeBalance(4, 4)).toBe(0);
  });

  test('tradeBalance(100, 106) of one flow at FOB and CIF shows a deficit that is only the cost of carriage', () => {
    expect(tradeBalance(100, 106)).toBe(-6);
  });

  test('tradeBalance(5, missing) does not take a missing import as 0', () => {
    const absence = missing('report-incomplete', 'KAZ 2021');
    expect(tradeBalance(5, absence)).toBe(absence);
    expect(tradeBalance(absence, 5)).toBe(absence);
  });

  test('tradeBalance(-1, 4) is out-of-domain', () => {
    expect(tradeBalance(-1, 4)).toEqual({ missing: 'out-of-domain' });
    expect(tradeBalance(4, -1)).toEqual({ missing: 'out-of-domain' });
    expect(tradeBalance(Number.NaN, 4)).toEqual({ missing: 'out-of-domain' });
  });

  test('tradeBalance at the largest and smallest numbers is exact', () => {
    expect(tradeBalance(Number.MAX_VALUE, Number.MAX_VALUE)).toBe(0);
    expect(tradeBalance(0, Number.MAX_VALUE)).toBe(-Number.MAX_VALUE);
    expect(tradeBalance(Number.MIN_VALUE, 0)).toBe(Number.MIN_VALUE);
  });
});
