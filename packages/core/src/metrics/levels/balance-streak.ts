import { isMissing, type Missing, missing, type Value } from '../../model/values/index.ts';
import { recordOf, series } from '../definition/index.ts';
import type { YearValue } from '../input/index.ts';
import { orderSeries } from '../series/order-series.ts';
import { tradeBalance } from './trade-balance.ts';

/** Consecutive years in which the balance has one sign: 1 surplus, -1 deficit, 0 exactly balanced. */
export interface BalanceRun {
  readonly sign: -1 | 0 | 1;
  readonly from: number;
  readonly to: number;
  readonly years: number;
}

/** All runs in the order of the years, the longest (the first of equals), and the one that reaches the last year. */
export interface BalanceStreak {
  readonly runs: readonly BalanceRun[];
  readonly longest: BalanceRun;
  readonly current: BalanceRun | Missing;
}

/**
 * How long the trade balance has kept its sign.
 * Units: exports and imports in one unit; the result in whole years. A year without both figures breaks a run; an exact balance is a
 * state of its own.
 * `current` is the Missing of the last year when that has no balance: `member-missing` when the other series lacks the year,
 * `out-of-domain` for negative trade.
 * Throws: `InvalidParameterError` when a year stands twice.
 * @metric balance-streak
 * @example
 * ```ts
 * [
 *   balanceStreak(
 *     [
 *       { year: 2013, value: 2 },
 *       { year: 2014, value: 3 },
 *     ],
 *     [
 *       { year: 2013, value: 1 },
 *       { year: 2014, value: 1 },
 *     ],
 *   ),
 * ].map((found) => (isMissing(found) ? found : found.current)) // => [{ sign: 1, from: 2013, to: 2014, years: 2 }]
 * ```
 */
export function balanceStreak(exports: readonly YearValue[], imports: readonly YearValue[]): BalanceStreak | Missing {
  const balances = balancesOf(orderSeries(exports), orderSeries(imports));
  const runs: BalanceRun[] = [];
  for (const { year, value } of balances) {
    if (isMissing(value)) continue;
    const sign = value > 0 ? 1 : value < 0 ? -1 : 0;
    const last = runs.at(-1);
    if (last?.sign === sign && last.to === year - 1) runs[runs.length - 1] = { ...last, to: year, years: last.years + 1 };
    else runs.push({ sign, from: year, to: year, years: 1 });
  }
  const final = runs.at(-1);
  const end = balances.at(-1)?.value;
  if (final === undefined) return missing('too-few-observations');
  return { runs, longest: runs.reduce((best, run) => (run.years > best.years ? run : best)), current: isMissing(end) ? end : final };
}

function balancesOf(exports: readonly YearValue[], imports: readonly YearValue[]): readonly YearValue[] {
  const years = [...new Set([...exports, ...imports].map(({ year }) => year))].sort((one, other) => one - other);
  const find = (series: readonly YearValue[], wanted: number): Value =>
    series.find(({ year }) => year === wanted)?.value ?? missing('member-missing', String(wanted));
  return years.map((year) => ({ year, value: tradeBalance(find(exports, year), find(imports, year)) }));
}

/** Registry record of `balance-streak`. */
export const balanceStreakMetric = /* @__PURE__ */ recordOf({
  id: 'balance-streak',
  formula: 'runs of sign(X(t) - M(t)) over consecutive years',
  unit: 'years',
  input: 'yearly series of exports and of imports',
  inputs: { exports: series, imports: series },
  output: 'years',
  measured: ['years'],
  range: [1, null],
  undefinedWhen: {
    'too-few-observations': 'no year has both figures',
    'member-missing': 'the last year has one figure alone, for the current run',
    'out-of-domain': 'trade of the last year is negative, for the current run',
  },
  requires: ['trade-balance'],
  reference: 'definition',
  example: 'year,exports,imports\n2019,5,3\n2020,6,4\n2021,3,5',
  compute: ({ exports, imports }) => {
    const found = balanceStreak(exports, imports);
    if (isMissing(found)) return found;
    return found.runs.map((run) => ({
      year: run.from,
      to: run.to,
      years: run.years,
      balance: run.sign > 0 ? 'surplus' : run.sign < 0 ? 'deficit' : 'balanced',
      longest: run === found.longest,
    }));
  },
});
