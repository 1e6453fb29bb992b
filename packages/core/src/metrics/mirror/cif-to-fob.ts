import { missing, type Value } from '../../model/values/index.ts';
import { amount, type MetricFormula, ratio, recordOf } from '../definition/index.ts';
import { calculate } from '../numerics/index.ts';

/**
 * An import at CIF brought to FOB by a stated factor.
 * Units: the result in the unit of m; f is a ratio, and 1 leaves the value as it is. The factor has no default: name its source. The
 * IMF's Direction of Trade Statistics uses 1.06 since 2017 and used 1.10 before; others estimate one for each pair.
 * A Missing operand is returned as it is, m before f.
 * @metric cif-to-fob
 * @example cifToFob(318, 1.06) // => 300
 */
export function cifToFob(importCif: Value, factor: Value): Value {
  return calculate([importCif, factor], (m, f) => (m < 0 || f <= 0 ? missing('out-of-domain') : m / f));
}

/** Id, formula and unit of `cif-to-fob`. */
export const cifToFobFormula: MetricFormula<'cif-to-fob'> = {
  id: 'cif-to-fob',
  formula: 'm / f',
  unit: 'usd',
};

/** Registry record of `cif-to-fob`. */
export const cifToFobMetric = /* @__PURE__ */ recordOf(cifToFobFormula, {
  input: 'an import at CIF, and the CIF/FOB factor with its source',
  inputs: {
    importCif: amount,
    factor: { ...ratio, values: ['1.06', '1.10', 'by pair'], usedBy: '1.06: IMF since 2017; 1.10: IMF before; by pair: estimates' },
  },
  range: [0, null],
  undefinedWhen: { 'out-of-domain': 'the factor is 0 or below, or the import negative' },
  reference: 'Marini, Dippelsman and Stanger 2018, IMF working paper 18/16',
  example: 'partner,importCif,factor\nA,106,1.06',
  compute: ({ importCif, factor }) => cifToFob(importCif, factor),
});
