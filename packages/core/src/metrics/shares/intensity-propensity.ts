import type { Value } from '../../model/values/index.ts';
import { amount, recordOf } from '../definition/index.ts';
import { calculateFromTrade } from '../numerics/index.ts';
import { openness } from './openness.ts';
import { type TradeIntensityInput, tradeIntensity } from './trade-intensity.ts';

/** The flow and its totals as in `tradeIntensity`, with what the reporter imports and produces. */
export interface IntensityPropensityInput extends TradeIntensityInput {
  /** All imports of i. */
  readonly reporterImports: Value;
  /** GDP of i in current money. */
  readonly gdp: Value;
}

/** Region-adjusted intensity of a flow, and the propensity to trade that it means for the reporter's economy. */
export interface IntensityPropensity {
  readonly intensity: Value;
  readonly propensity: Value;
}

/**
 * Region-adjusted intensity and the propensity to trade, which falls when a country turns away from all trade as well as when it turns
 * from this partner. The intensity is net of the reporter's own imports (see `tradeIntensity`).
 * Units: all in current money of one currency and year; both results are ratios, at least 0.
 * A Missing operand is returned as it is, in the order of the fields. Each result is undefined for itself.
 * @metric intensity-propensity
 * @example intensityPropensity({ flow: 2, reporterExports: 4, partnerImports: 10, world: 40, reporterImports: 20, gdp: 48 }) // => { intensity: 1, propensity: 0.5 }
 */
export function intensityPropensity(input: IntensityPropensityInput): IntensityPropensity {
  const intensity = tradeIntensity(input, { world: 'net-of-reporter', reporterImports: input.reporterImports });
  const open = openness(input.reporterExports, input.reporterImports, input.gdp);
  return { intensity, propensity: calculateFromTrade([intensity, open], (ratio, trade) => ratio * trade) };
}

/** Registry record of `intensity-propensity`. */
export const intensityPropensityMetric = /* @__PURE__ */ recordOf({
  id: 'intensity-propensity',
  formula: 'T(i,j) net of the reporter, and T(i,j) (X(i) + M(i)) / GDP(i)',
  unit: 'ratio',
  input: 'a flow, the totals it is set against, and the GDP of the reporter, in current money of one year',
  inputs: { flow: amount, reporterExports: amount, partnerImports: amount, world: amount, reporterImports: amount, gdp: amount },
  output: 'fields',
  range: [0, null],
  undefinedWhen: {
    'zero-denominator': 'a denominator is 0',
    'out-of-domain': 'GDP is 0 or below, trade is negative, or the world smaller than one of its members',
  },
  requires: ['openness', 'trade-intensity'],
  reference: 'Anderson and Norheim 1993',
  example: 'pair,flow,reporterExports,partnerImports,world,reporterImports,gdp\nA-C,10,60,2000,20000,40,190',
  compute: (given) => intensityPropensity(given),
});
