import type { Dataset } from '../../model/dataset/index.ts';
import { missing } from '../../model/values/index.ts';
import type { Receipt, ReceiptSubject } from '../../model/view/index.ts';
import { recordedReceipt } from '../cell/index.ts';
import { inDollars } from '../indicators/index.ts';
import { cellOfTurnover } from './cell-of-turnover.ts';
import type { TradeQuestion } from './read-total-trade.ts';
import { turnoversOf } from './turnovers-of.ts';

/**
 * The receipt of exports plus imports as a publisher prints the sum itself, in US dollars: the first one printed for `first`, the
 * newest for `latest` and for a date (of those known by then). What a paper prints is taken only where nobody else prints it, figures
 * that were derived from a growth rate only where none is printed. Undefined: `not-in-data` when nobody prints one.
 * @example
 * ```ts
 * readTurnover(dataset, {
 *   reporter: findEconomy(dataset, 'CHN').code,
 *   partner: findEconomy(dataset, 'KAZ').code,
 *   period: yearPeriod(2013),
 *   record: 'reporter',
 *   vintage: 'first',
 * }).value // => { missing: 'not-in-data', of: 'CHN KAZ 2013' }
 * ```
 */
export function readTurnover(dataset: Dataset, question: TradeQuestion): Receipt {
  const { reporter, partner, vintage } = question;
  const cell = cellOfTurnover(question);
  const subject: ReceiptSubject = { quantity: 'turnover', reporter, partner, recorder: cell.reporter, period: cell.period };
  const [chosen, ...others] = turnoversOf(dataset, cell, vintage);
  if (chosen !== undefined) return inDollars(dataset, recordedReceipt(subject, chosen, others));
  const value = missing('not-in-data', `${cell.reporter} ${cell.partner} ${cell.period}`);
  return { kind: 'absence', subject, unit: 'usd', value, note: null, source: null, alternates: [] };
}
