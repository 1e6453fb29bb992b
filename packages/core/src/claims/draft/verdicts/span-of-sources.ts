import { growthRateFormula } from '../../../metrics/levels/growth-rate.ts';
import { shareFormula } from '../../../metrics/shares/share.ts';
import { isOwnRecord } from '../../../model/trade/index.ts';
import { isMissing } from '../../../model/values/index.ts';
import type { Receipt, ReceiptAlternate } from '../../../model/view/index.ts';
import { between, combineIntervals, type Interval, roundedInterval, sumIntervals } from '../../meaning/index.ts';

/**
 * From the least to the most that a number can be where each of its cells is taken from any source that gives it; no reconciled estimate.
 * Unit: that of the receipt. Null for what is made of its cells in another way than by sums, differences, shares and growth.
 */
export function spanOfSources(receipt: Receipt): Interval | null {
  if (receipt.kind === 'absence' || isMissing(receipt.value)) return null;
  if (receipt.kind === 'cell') {
    const every: readonly ReceiptAlternate[] = [receipt, ...receipt.alternates.filter(({ unit }) => unit === undefined)];
    const official = every.filter(({ value, status }) => !isMissing(value) && isOwnRecord(status));
    return between(...official.map(roundedInterval).flatMap(({ low, high }) => [low, high]));
  }
  const parts = receipt.operands.map((operand) => spanOfSources(operand.receipt));
  const known = parts.filter((part) => part !== null);
  return known.length === parts.length ? combined(receipt.operation, known) : null;
}

function combined(operation: string, parts: readonly Interval[]): Interval | null {
  const [first, second] = parts;
  if (operation === 'total-over-members' || operation === 'total-trade') return sumIntervals(parts);
  if (first === undefined || second === undefined) return null;
  if (operation === 'trade-balance') return combineIntervals('-', first, second);
  if (operation === shareFormula.id) return combineIntervals('/', first, second);
  if (operation !== growthRateFormula.id) return null;
  const { low, high } = combineIntervals('/', second, first);
  return { low: low - 1, high: high - 1 };
}
