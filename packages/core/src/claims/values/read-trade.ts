import type { Dataset } from '../../model/dataset.ts';
import type { Receipt, ReceiptStep } from '../../model/receipt.ts';
import { turnoverLessOtherFlowOperation } from '../../queries/turnover-less-other-flow.ts';
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
    case 'total-trade': {
      const turnover = turnoverUnder(receipt);
      return turnover === null ? sumIntervals(parts) : intervalOf(turnover, leafInterval);
    }
    case 'total-over-members':
      return sumIntervals(parts);
    case 'trade-balance':
    case turnoverLessOtherFlowOperation:
      return first === undefined || second === undefined ? everything : combineIntervals('-', first, second);
    case 'coverage-ratio':
      return first === undefined || second === undefined ? everything : combineIntervals('/', first, second);
    default:
      return everything;
  }
}

/** The turnover that a flow of a total was worked out from: what was taken off comes back with the other flow, so that it alone is unsure. */
function turnoverUnder({ operands }: ReceiptStep): Receipt | null {
  const derived = operands.find(({ receipt }) => receipt.kind === 'step' && receipt.operation === turnoverLessOtherFlowOperation)?.receipt;
  return derived?.kind === 'step' ? (derived.operands[0]?.receipt ?? null) : null;
}
