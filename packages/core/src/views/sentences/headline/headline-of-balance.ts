import { formatPeriod, nameInSentence, sentenceWriter } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import { tradeBalance, tradeBalanceFormula } from '../../../metrics/levels/index.ts';
import type { World } from '../../../model/economies/index.ts';
import type { TradeSpec } from '../../../model/question/index.ts';
import { isMissing, monthsOf, type Period } from '../../../model/values/index.ts';
import type { ReceiptStep, Sentence, TradeSeries, ViewPoint } from '../../../model/view/index.ts';
import { deriveMetric } from '../../../queries/index.ts';
import { goodsInSentence, saysNothing, sizeOf } from '../phrases/index.ts';
import { clausesAround } from './headline-clauses.ts';

/** The balance of one period, with its sign. */
interface Balance {
  readonly period: Period;
  readonly value: number;
  readonly receipt: ReceiptStep;
}

/**
 * For a view of exports and imports in money with one partner: who sold more in the last period that has both, and since when the surplus,
 * or the deficit, lasts without a break. Null for any other view, or when no year has both flows.
 */
export function headlineOfBalance(world: World, spec: TradeSpec, series: readonly TradeSeries[], language: Language): Sentence | null {
  const [exports, imports] = [series.find(({ measure }) => measure === 'export'), series.find(({ measure }) => measure === 'import')];
  if (spec.transform !== 'level' || spec.money === 'of-gdp' || spec.money === 'per-head') return null;
  if (series.length !== 2 || exports === undefined || imports === undefined) return null;
  const balances = exports.points.flatMap((point, index) => balanceOf(point, imports.points[index]));
  const last = balances.at(-1);
  if (last === undefined || saysNothing(world, last.receipt, language)) return null;
  const writer = sentenceWriter();
  const since = startOfRun(balances, last);
  const when = formatPeriod(last.period, language);
  const parts = {
    ...clausesAround(world, spec, series, [], when, language),
    goods: exports.product === null ? null : goodsInSentence(world, exports.product, language),
    reporter: nameInSentence(world, spec.reporter, language),
    partner: nameInSentence(world, exports.partner, language),
    balance: writer.number(last.receipt, sizeOf(world, last.receipt, language)),
    year: when,
    since: since === last.period || spec.frequency === 'year-to-date' ? null : formatPeriod(since, language),
    each: spec.frequency === 'month' ? ('month' as const) : ('year' as const),
  };
  return writer.finish(catalogueOf(language)[last.value < 0 ? 'headline.deficit' : 'headline.surplus'](parts));
}

function balanceOf(exports: ViewPoint, imports: ViewPoint | undefined): readonly Balance[] {
  if (imports === undefined) return [];
  const subject = { ...exports.receipt.subject, quantity: 'trade-balance' };
  const operands = [
    { role: 'exports', receipt: exports.receipt },
    { role: 'imports', receipt: imports.receipt },
  ] as const;
  const receipt = { ...deriveMetric(tradeBalanceFormula, subject, operands, tradeBalance), unit: exports.receipt.unit };
  return isMissing(receipt.value) ? [] : [{ period: exports.period, value: receipt.value, receipt }];
}

/** The first period of the run of balances of one sign, year after year or month after month, that ends in the last. */
function startOfRun(balances: readonly Balance[], last: Balance): Period {
  const sign = Math.sign(last.value);
  const breakAt = balances.findLastIndex(({ value, period }, index) => {
    const next = balances[index + 1];
    return Math.sign(value) !== sign || (next !== undefined && monthsOf(next.period).first !== monthsOf(period).last + 1);
  });
  return balances[breakAt + 1]?.period ?? last.period;
}
