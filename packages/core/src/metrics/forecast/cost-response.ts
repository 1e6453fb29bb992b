import { missing, type Value } from '../../model/values/index.ts';
import { type MetricFormula, ratio, recordOf } from '../definition/index.ts';
import { calculate } from '../numerics/index.ts';

/**
 * What trade would change by if its costs fell and it answered with a constant elasticity: arithmetic on two assumptions, and no forecast. An
 * elasticity of 4 stands for four per cent more trade where costs fall by one.
 * Units: the cut is a ratio below 1, negative where costs rise; the elasticity is at least 0; the result is a ratio, at least -1.
 * A Missing operand is returned as it is, the cut before the elasticity.
 * @metric cost-response
 * @example costResponse(0.5, 1) // => 1
 * @example costResponse(0, 4) // => 0
 */
export function costResponse(cut: Value, elasticity: Value): Value {
  return calculate([cut, elasticity], (part, power) =>
    part >= 1 || power < 0 ? missing('out-of-domain') : Math.expm1(-power * Math.log1p(-part)),
  );
}

/** Id, formula and unit of `cost-response`. */
export const costResponseFormula: MetricFormula<'cost-response'> = {
  id: 'cost-response',
  formula: '(1 - cut)^(-elasticity) - 1',
  unit: 'ratio',
};

/** Registry record of `cost-response`. */
export const costResponseMetric = /* @__PURE__ */ recordOf(costResponseFormula, {
  input: 'the part by which costs fall, and by how many per cent trade grows where they fall by one',
  inputs: { cut: ratio, elasticity: ratio },
  range: [-1, null],
  undefinedWhen: { 'out-of-domain': 'costs fall by all or more, or the elasticity is negative' },
  reference: 'definition of a constant elasticity',
  example: 'case,cut,elasticity\nlow,0.1,3',
  compute: ({ cut, elasticity }) => costResponse(cut, elasticity),
});
