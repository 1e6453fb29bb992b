import { missing, type Value } from '../../model/values/index.ts';
import { amount, exportsAndImports, type MetricFormula, recordOf } from '../definition/index.ts';
import { calculateFromTrade } from '../numerics/index.ts';

/**
 * How many times exports pay for imports; 1 is balanced trade.
 * Units: both in the same unit and period; the result is a ratio, at least 0.
 * A Missing operand is returned as it is, exports before imports.
 * @metric coverage-ratio
 * @example coverageRatio(3, 4) // => 0.75
 */
export function coverageRatio(exports: Value, imports: Value): Value {
  return calculateFromTrade([exports, imports], (x, m) => (m === 0 ? missing('zero-denominator') : x / m));
}

/** Id, formula and unit of `coverage-ratio`. */
export const coverageRatioFormula: MetricFormula<'coverage-ratio'> = {
  id: 'coverage-ratio',
  formula: 'X / M',
  unit: 'ratio',
};

/** Registry record of `coverage-ratio`. */
export const coverageRatioMetric = /* @__PURE__ */ recordOf(coverageRatioFormula, {
  input: 'exports and imports of one reporter, partner and period, in one currency',
  inputs: { exports: amount, imports: amount },
  range: [0, null],
  undefinedWhen: { 'zero-denominator': 'there are no imports', 'out-of-domain': 'exports or imports are negative' },
  reference: 'Mikic and Gilbert 2009, Trade statistics in policymaking (UN ESCAP)',
  example: exportsAndImports,
  compute: ({ exports, imports }) => coverageRatio(exports, imports),
});
