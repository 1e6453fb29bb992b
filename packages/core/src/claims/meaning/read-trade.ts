import { unitValueFormula } from '../../metrics/decomposition/unit-value.ts';
import { coverageRatioFormula } from '../../metrics/levels/coverage-ratio.ts';
import { isMissing } from '../../model/values/index.ts';
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
import type { Facts } from './meaning.ts';
import type { NumberResult } from './result.ts';

/** Trade is never negative; that is all that is known of a figure that is missing. */
export const anyTrade: Interval = { low: 0, high: Number.POSITIVE_INFINITY };

/** A flow, a sum of flows over members or directions, a balance, or a coverage ratio, with its intervals. */
export function withTradeIntervals({ dataset, vintage }: Pick<Facts, 'dataset' | 'vintage'>, receipt: Receipt): NumberResult {
  const rounded = intervalOf(receipt, (leaf) => roundedIntervalOf(leaf, anyTrade, vintage));
  const independent = intervalOf(receipt, (leaf) => independentIntervalOf(dataset, leaf, anyTrade, vintage));
  return { receipt, rounded, independent };
}

type Leaf = LinearTerm['leaf'];

/** Operations that divide one amount by another. */
const quotients: ReadonlySet<string> = new Set([coverageRatioFormula.id, unitValueFormula.id]);

/** An amount in yuan that is no sum of what was recorded in yuan is converted at the average rate of its period: it is known as well as that rate is. */
function aroundAverage({ value }: Receipt): Interval {
  return isMissing(value) ? everything : combineIntervals('*', { low: 1 - conversionError, high: 1 + conversionError }, exactly(value));
}

function intervalOf(receipt: Receipt, leafInterval: (leaf: Leaf) => Interval): Interval {
  const terms = linearTermsOf(receipt);
  if (terms !== null) return sumIntervals(terms.map((term) => timesOf(term.coefficient, convertedInterval(term, leafInterval(term.leaf)))));
  if (receipt.unit === 'cny') return aroundAverage(receipt);
  if (receipt.kind !== 'step' || !quotients.has(receipt.operation)) return everything;
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
