import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, missing, type Value } from '../../model/values/index.ts';
import { type MetricFormula, numbers, recordOf } from '../definition/index.ts';
import type { Vector } from '../input/index.ts';

/**
 * Place of a member among members, the largest first. Equal members share a place and the next is skipped: 1, 2, 2, 4.
 * Units: all values in one unit; the result is a whole number, at least 1. Members that are Missing are not counted.
 * A Missing member has no place: its reason is returned as it is.
 * Throws: `InvalidParameterError` when there is no member at the index.
 * @metric rank
 * @example rank([10, 40, 40, 5], 0) // => 3
 * @example rank([10, missing('not-reported', 'TKM')], 1) // => { missing: 'not-reported', of: 'TKM' }
 */
export function rank(values: Vector, index: number): Value {
  const own = values[index];
  if (own === undefined) throw new InvalidParameterError('index', String(index), `a member, 0 to ${values.length - 1}`);
  if (isMissing(own)) return own;
  if (!Number.isFinite(own)) return missing('out-of-domain');
  return 1 + Array.from(values).filter((value) => !isMissing(value) && Number.isFinite(value) && value > own).length;
}

/** Id, formula and unit of `rank`. */
export const rankFormula: MetricFormula<'rank'> = {
  id: 'rank',
  formula: '1 + number of members with a larger value',
  unit: 'rank',
};

/** Registry record of `rank`. */
export const rankMetric = /* @__PURE__ */ recordOf(rankFormula, {
  input: 'the values of all members, and which member is asked for',
  inputs: { value: numbers },
  output: 'lines',
  range: [1, null],
  undefinedWhen: { 'out-of-domain': 'the value is not a finite number' },
  reference: 'standard competition ranking',
  example: 'partner,value\nA,30\nB,8\nC,15',
  compute: ({ value }) => value.map((_, index) => rank(value, index)),
});
