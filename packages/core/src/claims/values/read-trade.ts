import type { Dataset } from '../../model/dataset.ts';
import type { Receipt } from '../../model/receipt.ts';
import { independentInterval, roundedInterval } from './cell-interval.ts';
import { everything, type Interval } from './interval.ts';
import { combineIntervals, sumIntervals } from './interval-arithmetic.ts';
import type { NumberResult } from './result.ts';

/** Trade is never negative; that is all that is known of a figure that is missing. */
export const anyTrade: Interval = { low: 0, high: Number.POSITIVE_INFINITY };

/** A flow, a sum of flows over members or directions, a balance, or a coverage ratio, with its intervals. */
export function withTradeIntervals(dataset: Dataset, receipt: Receipt): NumberResult {
  const rounded = intervalOf(receipt, (leaf) => (leaf.kind === 'cell' ? roundedInterval(leaf) : anyTrade));
  const independent = intervalOf(receipt, (leaf) => (leaf.kind === 'cell' ? independentInterval(dataset, leaf, anyTrade) : anyTrade));
  return { receipt, rounded, independent };
}

type Leaf = Exclude<Receipt, { readonly kind: 'step' }>;

function intervalOf(receipt: Receipt, leafInterval: (leaf: Leaf) => Interval): Interval {
  if (receipt.kind !== 'step') return leafInterval(receipt);
  const parts = receipt.operands.map((operand) => intervalOf(operand.receipt, leafInterval));
  const [first, second] = parts;
  switch (receipt.operation) {
    case 'total-over-members':
    case 'total-trade':
      return sumIntervals(parts);
    case 'trade-balance':
      return first === undefined || second === undefined ? everything : combineIntervals('-', first, second);
    case 'coverage-ratio':
      return first === undefined || second === undefined ? everything : combineIntervals('/', first, second);
    default:
      return everything;
  }
}
