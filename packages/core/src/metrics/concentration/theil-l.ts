import { isMissing, missing, type Value } from '../../model/values/index.ts';
import { amounts, lines, recordOf } from '../definition/index.ts';
import { readTradeVector, type Vector } from '../input/index.ts';
import { calculate, logRatio, sum } from '../numerics/index.ts';

/**
 * Theil's L, the mean log deviation: as `theilT`, but small lines weigh most.
 * Units: all lines in one unit; the result in nats, at least 0. Shape: n is the length of the list.
 * The first Missing line is returned as it is.
 * @metric theil-l
 * @example theilL([2, 2, 2]) // => 0
 * @example theilL([2, 0]) // => { missing: 'out-of-domain' }
 */
export function theilL(values: Vector): Value {
  const lines = readTradeVector(values);
  if (isMissing(lines)) return lines;
  return calculate([sum(lines)], (total) => {
    if (total === 0) return missing('zero-denominator');
    if (lines.includes(0)) return missing('out-of-domain');
    return Math.max(0, -sum(lines.map((line) => logRatio(total / lines.length, line))) / lines.length);
  });
}

/** Registry record of `theil-l`. */
export const theilLMetric = /* @__PURE__ */ recordOf({
  id: 'theil-l',
  formula: '-(1/n) sum ln(n s(k))',
  unit: 'nats',
  input: 'the values of all lines of a stated list, none of them 0',
  inputs: { value: amounts },
  range: [0, null],
  undefinedWhen: { 'out-of-domain': 'a line is 0 or negative', 'zero-denominator': 'the total is 0' },
  reference: 'Theil 1967, Economics and information theory',
  example: lines,
  compute: ({ value }) => theilL(value),
});
