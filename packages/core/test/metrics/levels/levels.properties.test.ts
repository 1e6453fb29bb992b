import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BalanceStreak,
  balanceStreak,
  baseIndex,
  cagr,
  coverageRatio,
  growthContribution,
  growthRate,
  growthRates,
  logGrowth,
  midpointGrowth,
  normalisedBalance,
  realValue,
  totalTrade,
  tradeBalance,
  trendGrowth,
  volatility,
  type YearValue,
} from '../../../src/metrics/index.ts';
import { moderateAmount, positiveAmount } from '../../support/arbitrary-values.ts';
import { expectClose } from '../../support/close-to.ts';

const pair = [moderateAmount, moderateAmount] as const;
const gapless: fc.Arbitrary<readonly YearValue[]> = fc
  .array(moderateAmount, { minLength: 3, maxLength: 12 })
  .map((values) => values.map((value, index) => ({ year: 2013 + index, value })));

describe('identities of the levels', () => {
  test('total trade is symmetric, and the balance of the partner is the balance with its sign changed', () => {
    fc.assert(
      fc.property(...pair, (x, m) => {
        expect(totalTrade(x, m)).toBe(totalTrade(m, x));
        expect(tradeBalance(x, m)).toBe(0 - (tradeBalance(m, x) as number));
      }),
    );
  });

  test('the normalised balance is odd under swap and free of scale', () => {
    fc.assert(
      fc.property(...pair, positiveAmount, (x, m, scale) => {
        expectClose(normalisedBalance(m, x), -(normalisedBalance(x, m) as number));
        expectClose(normalisedBalance(scale * x, scale * m), normalisedBalance(x, m) as number, 1e-9, 1e-12);
      }),
    );
  });

  test('the coverage ratio is (1 + b) / (1 - b), b the normalised balance', () => {
    fc.assert(
      fc.property(...pair, (x, m) => {
        const balance = normalisedBalance(x, m) as number;
        expectClose(coverageRatio(x, m), (1 + balance) / (1 - balance));
      }),
    );
  });

  test('over a series without absences the product of 1 + g is the last value over the first', () => {
    fc.assert(
      fc.property(gapless, (series) => {
        const product = growthRates(series).reduce((level, { value }) => level * (1 + (value as number)), 1);
        expectClose((series.at(-1)?.value as number) / (series[0]?.value as number), product, 1e-9);
      }),
    );
  });

  test('log growth adds up over time and is ln(1 + g)', () => {
    fc.assert(
      fc.property(moderateAmount, moderateAmount, moderateAmount, (first, second, third) => {
        const sum = (logGrowth(first, second) as number) + (logGrowth(second, third) as number);
        expectClose(logGrowth(first, third), sum, 1e-9, 1e-12);
        expectClose(logGrowth(first, second), Math.log1p(growthRate(first, second) as number), 1e-9, 1e-9);
      }),
    );
  });

  test('midpoint growth is odd under reversal of time', () => {
    fc.assert(
      fc.property(...pair, (first, second) => {
        expectClose(midpointGrowth(second, first), -(midpointGrowth(first, second) as number));
      }),
    );
  });

  test('the first value growing at cagr for T intervals is the last; one interval is the growth rate', () => {
    fc.assert(
      fc.property(...pair, fc.integer({ min: 1, max: 40 }), (first, last, intervals) => {
        const rate = cagr(first, last, intervals) as number;
        expectClose(first * (1 + rate) ** intervals, last, 1e-9, 1e-9 * last);
        expectClose(cagr(first, last, 1), growthRate(first, last) as number, 1e-12);
      }),
    );
  });

  test('the trend of a geometric series is its rate, at any level and from any year', () => {
    fc.assert(
      fc.property(
        positiveAmount,
        fc.double({ min: -0.5, max: 1, noNaN: true }),
        fc.integer({ min: 1900, max: 2100 }),
        (level, rate, first) => {
          const series = Array.from({ length: 11 }, (_, index) => ({ year: first + index, value: level * (1 + rate) ** index }));
          expectClose(trendGrowth(series), rate, 1e-9, 1e-11);
        },
      ),
    );
  });

  test('contributions to growth sum to the growth of the total', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(...pair), { minLength: 1, maxLength: 20 }), (members) => {
        const [before, after] = [members.map(([value]) => value), members.map(([, value]) => value)];
        const add = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
        const growth = growthRate(add(before), add(after)) as number;
        expectClose(add(growthContribution(before, after) as readonly number[]), growth, 1e-9, 1e-9);
      }),
    );
  });

  test('volatility is free of scale in every form', () => {
    fc.assert(
      fc.property(gapless, fc.constantFrom('sd-log-growth', 'cv', 'about-trend'), positiveAmount, (series, form, scale) => {
        const scaled = series.map(({ year, value }) => ({ year, value: (value as number) * scale }));
        expectClose(volatility(scaled, { form }), volatility(series, { form }) as number, 1e-9, 1e-9);
      }),
    );
  });

  test('an index keeps ratios', () => {
    fc.assert(
      fc.property(positiveAmount, positiveAmount, positiveAmount, (base, first, second) => {
        expectClose((baseIndex(base, second) as number) / (baseIndex(base, first) as number), second / first, 1e-12);
      }),
    );
  });

  test('the nominal value over the real one is the price ratio', () => {
    fc.assert(
      fc.property(positiveAmount, positiveAmount, positiveAmount, (value, price, base) => {
        expectClose(value / (realValue(value, price, base) as number), price / base, 1e-12);
      }),
    );
  });

  test('runs of the balance partition the reported years', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.boolean()), { minLength: 1, maxLength: 15 }), (years) => {
        const reported = years.flatMap(([x, m, there], index) => (there ? [{ year: 2000 + index, x, m }] : []));
        if (reported.length === 0) return;
        const { runs } = balanceStreak(
          reported.map(({ year, x }) => ({ year, value: x })),
          reported.map(({ year, m }) => ({ year, value: m })),
        ) as BalanceStreak;
        const listed = runs.flatMap(({ from, to, sign }) => Array.from({ length: to - from + 1 }, (_, index) => [from + index, sign]));
        expect(listed).toEqual(reported.map(({ year, x, m }) => [year, Math.sign(x - m)]));
        for (const [index, run] of runs.entries()) {
          const next = runs[index + 1];
          expect(next === undefined || next.sign !== run.sign || next.from > run.to + 1, 'neighbouring runs differ').toBe(true);
        }
      }),
    );
  });
});
