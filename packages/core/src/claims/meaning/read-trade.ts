import type { Dataset } from '../../model/dataset/index.ts';
import type { Receipt } from '../../model/view/index.ts';
import { type LinearTerm, linearTermsOf } from '../../queries/index.ts';
import {
  combineIntervals,
  everything,
  exactly,
  type Interval,
  independentIntervalOf,
  roundedIntervalOf,
  sumIntervals,
} from './intervals/index.ts';
import type { NumberResult } from './result.ts';

/** Trade is never negative; that is all that is known of a figure that is missing. */
export const anyTrade: Interval = { low: 0, high: Number.POSITIVE_INFINITY };

/** A flow, a sum of flows over members or directions, a balance, or a coverage ratio, with its intervals. */
export function withTradeIntervals(dataset: Dataset, receipt: Receipt): NumberResult {
  const rounded = intervalOf(receipt, (leaf) => roundedIntervalOf(leaf, anyTrade));
  const independent = intervalOf(receipt, (leaf) => independentIntervalOf(dataset, leaf, anyTrade));
  return { receipt, rounded, independent };
}

type Leaf = LinearTerm['leaf'];

function intervalOf(receipt: Receipt, leafInterval: (leaf: Leaf) => Interval): Interval {
  const terms = linearTermsOf(receipt);
  if (terms !== null) return sumIntervals(terms.map((term) => timesOf(term.coefficient, convertedInterval(term, leafInterval(term.leaf)))));
  if (receipt.kind !== 'step' || receipt.operation !== 'coverage-ratio') return everything;
  const [first, second] = receipt.operands.map((operand) => intervalOf(operand.receipt, leafInterval));
  return first === undefined || second === undefined ? everything : combineIntervals('/', first, second);
}

/**
 * How far dollars as customs print them may lie from their yuan at a rate that stands for all goods of the period, as a share: what was found
 * of those printed for 2024 and 2025.
 */
const conversionError = 0.005;

function convertedInterval({ isConverted = false }: LinearTerm, interval: Interval): Interval {
  return isConverted ? combineIntervals('*', { low: 1 - conversionError, high: 1 + conversionError }, interval) : interval;
}

function timesOf(coefficient: number, interval: Interval): Interval {
  return combineIntervals('*', exactly(coefficient), interval);
}
