import { formatPeriod } from '../../../format/index.ts';
import { tradeBalance, tradeBalanceFormula } from '../../../metrics/levels/trade-balance.ts';
import { isMissing, monthsOf, type Period, periodOfMonths, yearsLater } from '../../../model/values/index.ts';
import type { ViewPoint, ViewSeries } from '../../../model/view/index.ts';
import { deriveMetric } from '../../../queries/index.ts';
import { saysNothing } from '../phrases/index.ts';
import type { Finding, ToldOfTrade } from './finding.ts';
import { clausesAround } from './headline-clauses.ts';

/** The balance of one period, with its sign. */
type Balance = ReturnType<typeof balanceOf>[number];

/**
 * For a view of exports and imports in money with one partner: who sold more in the last period that has both, and since when the surplus,
 * or the deficit, lasts without a break; where it does since the view begins, in the periods before it too, as far as figures are held. Null for
 * any other view, or when no year has both flows.
 */
export function headlineOfBalance(view: ToldOfTrade): Finding | null {
  const { world, spec, series, elsewhere, language, say } = view;
  const [exports, imports] = flowsIn(series);
  if (spec.transform !== 'level' || spec.money === 'of-gdp' || spec.money === 'per-head') return null;
  if (series.length !== 2 || exports === undefined || imports === undefined) return null;
  const balances = exports.points.flatMap((point, index) => balanceOf(point, imports.points[index]));
  const last = balances.at(-1);
  if (last === undefined || saysNothing(world, last.receipt, language)) return null;
  const since = startOfRun(balances, last, elsewhere);
  return {
    kind: 'surplus',
    ...clausesAround({ ...view, spec: { ...spec, measures: ['trade-balance'] } }, series),
    goods: say.goods(exports.product),
    reporter: say.name(spec.reporter),
    partner: say.name(exports.economy),
    balance: say.size(last.receipt),
    year: formatPeriod(last.period, language),
    isRise: last.value > 0,
    since: since === last.period || spec.frequency === 'year-to-date' ? null : formatPeriod(since, language),
  };
}

function balanceOf(exports: ViewPoint, imports: ViewPoint | undefined) {
  if (imports === undefined) return [];
  const subject = { ...exports.receipt.subject, quantity: 'trade-balance' };
  const operands = [
    { role: 'exports', receipt: exports.receipt },
    { role: 'imports', receipt: imports.receipt },
  ] as const;
  const receipt = { ...deriveMetric(tradeBalanceFormula, subject, operands, tradeBalance), unit: exports.receipt.unit };
  return isMissing(receipt.value) ? [] : [{ period: exports.period, value: receipt.value, receipt }];
}

function flowsIn(series: readonly ViewSeries[]): readonly [exports: ViewSeries | undefined, imports: ViewSeries | undefined] {
  return [series.find(({ measure }) => measure === 'export'), series.find(({ measure }) => measure === 'import')];
}

/** The first period of the run of balances of one sign, year after year or month after month, that ends in the last; it may lie before the first. */
function startOfRun(balances: readonly Balance[], last: Balance, elsewhere: ToldOfTrade['elsewhere']): Period {
  const sign = Math.sign(last.value);
  const breakAt = balances.findLastIndex(({ value, period }, index) => {
    const next = balances[index + 1];
    return Math.sign(value) !== sign || (next !== undefined && monthsOf(next.period).first !== monthsOf(period).last + 1);
  });
  let start = balances[breakAt + 1]?.period ?? last.period;
  while (breakAt < 0) {
    const earlier = periodBefore(start);
    const [exports, imports] = flowsIn(elsewhere(earlier)).map((one) => one?.points.find(({ period }) => period === earlier));
    const [balance] = exports === undefined ? [] : balanceOf(exports, imports);
    if (balance === undefined || Math.sign(balance.value) !== sign) break;
    start = earlier;
  }
  return start;
}

/** The year before a year, the month before a month. */
export function periodBefore(period: Period): Period {
  if (period.length === 4) return yearsLater(period, -1);
  const { first } = monthsOf(period);
  return periodOfMonths({ first: first - 1, last: first - 1 });
}
