import { formatEconomy } from '../format/format-economy.ts';
import { sentenceWriter } from '../format/sentence-writer.ts';
import { catalogueOf, type Language } from '../messages/catalogue.ts';
import { tradeBalance, tradeBalanceMetric } from '../metrics/levels/trade-balance.ts';
import { isMissing } from '../model/missing.ts';
import type { ReceiptStep } from '../model/receipt.ts';
import type { Sentence, ViewPoint, ViewSeries } from '../model/view.ts';
import type { ViewSpec } from '../model/view-spec.ts';
import { deriveMetric } from '../queries/derive-metric.ts';
import { sizeIn } from './describe-view.ts';

/** The balance of one year, with its sign. */
interface Balance {
  readonly year: string;
  readonly value: number;
  readonly receipt: ReceiptStep;
}

/**
 * For a view of exports and imports with one partner: who sold more in the last year, and since when the surplus lasts without a
 * break. Null for any other view, or when no year has both flows.
 */
export function findingOfBalance(spec: ViewSpec, series: readonly ViewSeries[], language: Language): Sentence | null {
  const [exports, imports] = [series.find(({ measure }) => measure === 'export'), series.find(({ measure }) => measure === 'import')];
  if (series.length !== 2 || exports === undefined || imports === undefined) return null;
  const balances = exports.points.flatMap((point, index) => balanceOf(point, imports.points[index]));
  const last = balances.at(-1);
  if (last === undefined) return null;
  const writer = sentenceWriter();
  const text = catalogueOf(language);
  const parts = {
    reporter: formatEconomy(spec.reporter, language),
    partner: formatEconomy(exports.partner, language),
    balance: sizeIn(writer, last.receipt, language),
    year: last.year,
  };
  if (last.value < 0) return writer.finish(text['finding.deficit'](parts));
  const since = startOfSurplus(balances);
  return writer.finish(since === last.year ? text['finding.surplus'](parts) : text['finding.surplus-since']({ ...parts, since }));
}

function balanceOf(exports: ViewPoint, imports: ViewPoint | undefined): readonly Balance[] {
  if (imports === undefined) return [];
  const subject = { ...exports.receipt.subject, quantity: 'trade-balance' };
  const operands = [
    { role: 'exports', receipt: exports.receipt },
    { role: 'imports', receipt: imports.receipt },
  ] as const;
  const receipt = deriveMetric(tradeBalanceMetric, subject, operands, tradeBalance);
  return isMissing(receipt.value) ? [] : [{ year: exports.period, value: receipt.value, receipt }];
}

/** The first year of the unbroken run of surpluses that ends in the last year. */
function startOfSurplus(balances: readonly Balance[]): string {
  const lastDeficit = balances.findLastIndex(({ value }) => value <= 0);
  return balances[lastDeficit + 1]?.year ?? '';
}
