import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing, type Value } from '../../../src/index.ts';
import { balanceStreak, type YearValue } from '../../../src/metrics/index.ts';

function series(first: number, ...values: readonly Value[]): readonly YearValue[] {
  return values.map((value, index) => ({ year: first + index, value }));
}

describe('balanceStreak(exports, imports)', () => {
  test('balanceStreak of three years of surplus after one of deficit', () => {
    expect(balanceStreak(series(2013, 1, 5, 6, 7), series(2013, 2, 2, 2, 2))).toEqual({
      runs: [
        { sign: -1, from: 2013, to: 2013, years: 1 },
        { sign: 1, from: 2014, to: 2016, years: 3 },
      ],
      longest: { sign: 1, from: 2014, to: 2016, years: 3 },
      current: { sign: 1, from: 2014, to: 2016, years: 3 },
    });
  });

  test('balanceStreak of a single year is a run of one year', () => {
    const run = { sign: -1, from: 2013, to: 2013, years: 1 };
    expect(balanceStreak(series(2013, 1), series(2013, 2))).toEqual({ runs: [run], longest: run, current: run });
  });

  test('balanceStreak takes an exact balance as a state of its own', () => {
    const streak = balanceStreak(series(2013, 3, 2, 3), series(2013, 2, 2, 2));
    expect(streak).toMatchObject({ runs: [{ sign: 1 }, { sign: 0, years: 1 }, { sign: 1 }], current: { from: 2015 } });
  });

  test('balanceStreak is broken by a year that is not reported, and by one that is not there', () => {
    const absence = missing('not-reported', 'KGZ 2014');
    const reported = balanceStreak(series(2013, 3, absence, 3), series(2013, 2, 2, 2));
    expect(reported).toMatchObject({
      runs: [
        { from: 2013, to: 2013 },
        { from: 2015, to: 2015 },
      ],
      longest: { years: 1 },
    });
    const without = [...series(2013, 3), ...series(2015, 3)];
    expect(balanceStreak(without, series(2013, 2, 2, 2))).toMatchObject({ runs: [{ to: 2013 }, { from: 2015 }] });
  });

  test('balanceStreak: the longest is the first of equals', () => {
    expect(balanceStreak(series(2013, 3, 3, 1, 1), series(2013, 2, 2, 2, 2))).toMatchObject({
      longest: { sign: 1, from: 2013 },
      current: { sign: -1, from: 2015 },
    });
  });

  test('balanceStreak has no current run when the last year has no balance', () => {
    const absence = missing('not-in-data', '2015');
    expect(balanceStreak(series(2013, 3, 3, absence), series(2013, 2, 2, 2))).toMatchObject({ longest: { years: 2 }, current: absence });
    expect(balanceStreak(series(2013, 3, 3, 3), series(2013, 2, 2))).toMatchObject({
      current: { missing: 'member-missing', of: '2015' },
    });
  });

  test('balanceStreak([], []) and of years without both figures are too-few-observations', () => {
    expect(balanceStreak([], [])).toEqual({ missing: 'too-few-observations' });
    expect(balanceStreak(series(2013, 1), series(2014, 1))).toEqual({ missing: 'too-few-observations' });
    expect(balanceStreak(series(2013, -1), series(2013, 1))).toEqual({ missing: 'too-few-observations' });
  });

  test('balanceStreak does not depend on the order in which the years are given', () => {
    const [exports, imports] = [series(2013, 1, 5, 2, 9), series(2013, 2, 2, 2, 2)];
    expect(balanceStreak([...exports].reverse(), imports)).toEqual(balanceStreak(exports, [...imports].reverse()));
  });

  test('balanceStreak with a year twice throws', () => {
    expect(() => balanceStreak([...series(2013, 1), ...series(2013, 2)], [])).toThrow(InvalidParameterError);
  });
});
