import { isMissing, missing, type Value } from '../../model/values/index.ts';
import { amounts, lines, recordOf } from '../definition/index.ts';
import { structureOf, type Vector } from '../input/index.ts';
import { sum } from '../numerics/index.ts';

/**
 * Share of the k largest lines in the total.
 * Units: all lines in one unit; the result is a ratio in [0, 1]; 1 when the list has no more than k lines.
 * The first Missing line is returned as it is.
 * @metric top-share
 * @example topShare([1, 5, 2], 2) // => 0.875
 */
export function topShare(values: Vector, count: number): Value {
  const shares = structureOf(values);
  if (isMissing(shares)) return shares;
  if (!(Number.isInteger(count) && count >= 1)) return missing('out-of-domain');
  const descending = [...shares].sort((one, other) => other - one);
  return count >= shares.length ? 1 : Math.min(1, sum(descending.slice(0, count)));
}

/** Registry record of `top-share`. */
export const topShareMetric = /* @__PURE__ */ recordOf({
  id: 'top-share',
  formula: 'sum of the k largest s',
  unit: 'ratio',
  input: 'the values of all lines (partners or products) of a stated list, and how many of the largest',
  inputs: { value: amounts },
  options: { count: { kind: 'number' } },
  range: [0, 1],
  undefinedWhen: { 'zero-denominator': 'the total is 0', 'out-of-domain': 'a line is negative, or k is no whole number of at least 1' },
  reference: 'definition',
  example: lines,
  exampleOptions: { count: 2 },
  compute: ({ value }, { count = 1 }) => topShare(value, count),
});
