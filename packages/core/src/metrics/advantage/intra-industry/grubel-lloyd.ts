import type { Value } from '../../../model/values/index.ts';
import { amount, exportsAndImports, type MetricFormula, recordOf } from '../../definition/index.ts';
import { calculate, calculateFromTrade, divide } from '../../numerics/index.ts';

/**
 * Intra-industry trade of a product (Grubel-Lloyd): the part of its trade in which exports and imports match.
 * Units: both in one unit and period; the result is a ratio in [0, 1]; 1 when both are equal, 0 when the trade goes one way. For several
 * products use `grubelLloydAggregate`: the index of their totals says something else.
 * A Missing operand is returned as it is, exports before imports.
 * @metric grubel-lloyd
 * @example grubelLloyd(3, 1) // => 0.5
 */
export function grubelLloyd(exports: Value, imports: Value): Value {
  return calculateFromTrade([exports, imports], (x, m) => calculate([divide(Math.min(x, m), x + m)], (half) => 2 * half));
}

/** Id, formula and unit of `grubel-lloyd`. */
export const grubelLloydFormula: MetricFormula<'grubel-lloyd'> = {
  id: 'grubel-lloyd',
  formula: '1 - |x - m| / (x + m)',
  unit: 'ratio',
};

/** Registry record of `grubel-lloyd`. */
export const grubelLloydMetric = /* @__PURE__ */ recordOf(grubelLloydFormula, {
  input: 'exports and imports of one product',
  inputs: { exports: amount, imports: amount },
  range: [0, 1],
  undefinedWhen: { 'zero-denominator': 'the product is not traded', 'out-of-domain': 'trade is negative' },
  reference: 'Grubel and Lloyd 1975, Intra-industry trade',
  example: exportsAndImports,
  compute: ({ exports, imports }) => grubelLloyd(exports, imports),
});
