import type { Value } from '../../model/values/index.ts';
import { amounts, lines, type MetricFormula, recordOf } from '../definition/index.ts';
import type { Vector } from '../input/index.ts';
import { calculate } from '../numerics/index.ts';
import { herfindahlHirschmanIndex } from './hhi.ts';

/**
 * Effective number of lines: how many equal lines would be as concentrated.
 * Units: all lines in one unit; the result is a number of lines in [1, n]. Shape: zero lines may stand in the list; they add nothing.
 * The first Missing line is returned as it is.
 * @metric effective-number
 * @example effectiveNumber([5, 5, 0]) // => 2
 */
export function effectiveNumber(values: Vector): Value {
  return calculate([herfindahlHirschmanIndex(values)], (concentration) => 1 / concentration);
}

/** Id, formula and unit of `effective-number`. */
export const effectiveNumberFormula: MetricFormula<'effective-number'> = {
  id: 'effective-number',
  formula: '1 / sum s(k)^2',
  unit: 'count',
};

/** Registry record of `effective-number`. */
export const effectiveNumberMetric = /* @__PURE__ */ recordOf(effectiveNumberFormula, {
  input: 'the values of all lines (partners or products) of a stated list',
  inputs: { value: amounts },
  range: [1, null],
  undefinedWhen: { 'zero-denominator': 'the total is 0', 'out-of-domain': 'a line is negative' },
  requires: ['hhi'],
  reference: 'Laakso and Taagepera 1979, doi:10.1177/001041407901200101',
  example: lines,
  compute: ({ value }) => effectiveNumber(value),
});
