import type { Dataset } from '../model/dataset.ts';
import { missing } from '../model/missing.ts';
import type { Observation } from '../model/observation.ts';
import { yearPeriod } from '../model/period.ts';
import type { Receipt, ReceiptAlternate, ReceiptSubject } from '../model/receipt.ts';
import { observationsOfCell } from './observations-of-cell.ts';
import type { TradeQuestion } from './read-total-trade.ts';
import { releaseKnownFrom } from './release-known-from.ts';

/**
 * The receipt of exports plus imports as a publisher prints the sum itself, in US dollars: the first one printed for `as-published`, the
 * newest for `latest` and for a date (of those known by then). What a paper prints is taken only where nobody else prints it, figures
 * that were derived from a growth rate only where none is printed. Undefined: `not-published` when nobody prints one.
 * @example readTurnover(dataset, { reporter: 'CHN', partner: 'KAZ', year: 2013, book: 'reporter', asOf: 'as-published' }).value.missing // => 'not-published'
 */
export function readTurnover(dataset: Dataset, question: TradeQuestion): Receipt {
  const [keeper, other] = question.book === 'partner' ? [question.partner, question.reporter] : [question.reporter, question.partner];
  const period = yearPeriod(question.year);
  const { reporter, partner, asOf } = question;
  const subject: ReceiptSubject = { quantity: 'turnover', reporter, partner, keeper, period };
  const dateOf = ({ release }: Observation): string => releaseKnownFrom(dataset, release);
  const known = observationsOfCell(dataset, { reporter: keeper, partner: other, flow: 'turnover', period })
    .filter((row) => asOf === 'as-published' || asOf === 'latest' || dateOf(row) <= asOf)
    .toSorted((one, two) => worth(two) - worth(one) || dateOf(one).localeCompare(dateOf(two)) * (asOf === 'as-published' ? 1 : -1));
  const [chosen, ...others] = known.map(figureOf);
  if (chosen !== undefined) return { kind: 'cell', subject, unit: 'usd', ...chosen, alternates: others };
  const value = missing('not-published', `${keeper} ${other} ${period}`);
  return { kind: 'gap', subject, unit: 'usd', value, note: null, source: null, alternates: [] };
}

/** A printed turnover before one that was derived, and both before the paper's own. */
function worth({ status, flags }: Observation): number {
  if (flags.includes('from-the-paper')) return 0;
  return status === 'derived' ? 1 : 2;
}

function figureOf({ value, printed, valuation, source, release, status, confidence, flags, note }: Observation): ReceiptAlternate {
  return { value, printed, valuation, source, release, status, confidence, flags, note };
}
