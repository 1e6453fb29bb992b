import type { Value } from '../../model/values/index.ts';
import { amount, type MetricFormula, recordOf } from '../definition/index.ts';
import { divide } from '../numerics/index.ts';
import { compareRecords } from './compare-records.ts';

/**
 * Discrepancy of the two records on one flow, the same whichever is called right. m is brought to FOB first (see `cifToFob`).
 * Units: both in one currency, valuation and period; the result is a ratio in [0, 1], exactly 1 when one side recorded 0.
 * @metric mirror-discrepancy
 * @example mirrorDiscrepancy(30, 10) // => 0.5
 */
export function mirrorDiscrepancy(exporter: Value, importerFob: Value): Value {
  return compareRecords(exporter, importerFob, (x, m) => divide(Math.abs(x - m), x + m));
}

/** Id, formula and unit of `mirror-discrepancy`. */
export const mirrorDiscrepancyFormula: MetricFormula<'mirror-discrepancy'> = {
  id: 'mirror-discrepancy',
  formula: '|x - m| / (x + m)',
  unit: 'ratio',
};

/** Registry record of `mirror-discrepancy`. */
export const mirrorDiscrepancyMetric = /* @__PURE__ */ recordOf(mirrorDiscrepancyFormula, {
  input: "one flow in both records, the importer's figure brought to FOB",
  inputs: { exporter: amount, importerFob: amount },
  range: [0, 1],
  undefinedWhen: {
    'zero-denominator': 'both recorded 0 (no discrepancy is claimed where there is no trade)',
    'one-sided': 'one side did not report; a side missing for another reason gives that reason',
    'out-of-domain': 'trade is negative',
  },
  reference: 'Harvard Growth Lab, comtrade-mirroring, which gives 0 where both are 0',
  example: 'pair,exporter,importerFob\nC-A,16.4,14.9',
  compute: ({ exporter, importerFob }) => mirrorDiscrepancy(exporter, importerFob),
});
