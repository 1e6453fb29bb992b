import { missing, type Value } from '../../model/values/index.ts';
import { amount, type MetricFormula, recordOf } from '../definition/index.ts';
import { exceedsTotal } from '../input/index.ts';
import { calculateFromTrade } from '../numerics/index.ts';
import { share } from './share.ts';

/**
 * Share of one partner in a reporter's exports, or in its imports.
 * Units: both of one flow, unit, valuation and period; the result is a ratio in [0, 1]. Over all partners, "areas not elsewhere
 * specified" among them, the shares sum to 1.
 * A Missing operand is returned as it is, the partner's before the total.
 * @metric partner-share
 * @example partnerShare(5, 20) // => 0.25
 */
export function partnerShare(tradeWithPartner: Value, tradeOfReporter: Value): Value {
  return calculateFromTrade([tradeWithPartner, tradeOfReporter], (part, total) =>
    exceedsTotal(part, total) ? missing('out-of-domain') : share(Math.min(part, total), total),
  );
}

/** Id, formula and unit of `partner-share`. */
export const partnerShareFormula: MetricFormula<'partner-share'> = {
  id: 'partner-share',
  formula: 'x(i,j) / X(i)',
  unit: 'ratio',
};

/** Registry record of `partner-share`. */
export const partnerShareMetric = /* @__PURE__ */ recordOf(partnerShareFormula, {
  input: 'exports (or imports) of a reporter with one partner, and with all',
  inputs: { withPartner: amount, withAll: amount },
  range: [0, 1],
  undefinedWhen: {
    'zero-denominator': "the reporter's total is 0",
    'out-of-domain': 'trade is negative, or the part exceeds the total by more than rounding (1e-12), for then they are not of one record',
  },
  requires: ['share'],
  reference: 'World Bank WITS, trade outcomes indicators',
  example: 'partner,withPartner,withAll\nA,12,60',
  compute: ({ withPartner, withAll }) => partnerShare(withPartner, withAll),
});
