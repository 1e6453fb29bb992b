import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { missing, type Value } from '../../model/values/index.ts';
import { amount, type MetricFormula, recordOf } from '../definition/index.ts';
import { calculateFromTrade } from '../numerics/index.ts';

/** Whether the residual is taken as a difference or as a ratio: see `tradePotential`. */
export interface TradePotentialOptions {
  readonly form?: 'difference' | 'ratio';
}

/**
 * What a gravity model leaves unexplained of a flow: an in-sample residual, no forecast and no promise of trade to come. In full:
 * `difference` (default) fitted - x, positive where the model expects more than there is; `ratio` x / fitted, above 1 where there is more
 * than the model expects.
 * Units: both in one unit; the difference keeps it, the ratio is at least 0.
 * A Missing operand is returned as it is, x before fitted.
 * Throws: `InvalidParameterError` when the form has an unknown name.
 * @metric trade-potential
 * @example tradePotential(80, 100) // => 20
 * @example tradePotential(80, 100, { form: 'ratio' }) // => 0.8
 */
export function tradePotential(actual: Value, fitted: Value, options: TradePotentialOptions = {}): Value {
  InvalidParameterError.expectOptions(options, { form: ['difference', 'ratio'] });
  return calculateFromTrade([actual, fitted], (flow, expected) => {
    if (expected === 0) return missing('zero-denominator');
    return options.form === 'ratio' ? flow / expected : expected - flow;
  });
}

/** Id, formula and unit of `trade-potential`. */
export const tradePotentialFormula: MetricFormula<'trade-potential'> = {
  id: 'trade-potential',
  formula: 'fitted - x, or x / fitted: the in-sample residual of a gravity model',
  unit: 'usd',
};

/** Registry record of `trade-potential`. */
export const tradePotentialMetric = /* @__PURE__ */ recordOf(tradePotentialFormula, {
  input: 'a flow and its fitted value',
  inputs: { actual: amount, fitted: amount },
  options: { form: { kind: 'choice', values: ['difference', 'ratio'], usedBy: 'difference: amounts; ratio: comparison between flows' } },
  undefinedWhen: {
    'zero-denominator': 'the fitted value is 0, which no model of flows gives but for rows it had to leave out',
    'out-of-domain': 'a value is negative',
  },
  reference: 'definition, after Baldwin 1994, Towards an integrated Europe',
  example: 'pair,actual,fitted\nC-A,16.4,12.0',
  compute: ({ actual, fitted }, options) => tradePotential(actual, fitted, options),
});
