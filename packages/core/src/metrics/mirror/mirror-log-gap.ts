import { missing, type Value } from '../../model/values/index.ts';
import { amount, type MetricFormula, recordOf } from '../definition/index.ts';
import { compareRecords } from './compare-records.ts';

/**
 * Discrepancy between the two records in log points; positive when the importer reports more.
 * Units: both in one currency and period; the result in log points, any sign. Order: the exporter's record, then the importer's.
 * @metric mirror-log-gap
 * @example mirrorLogGap(50, 50) // => 0
 */
export function mirrorLogGap(exporter: Value, importer: Value): Value {
  return compareRecords(exporter, importer, (x, m) => (x === 0 || m === 0 ? missing('out-of-domain') : Math.log(m) - Math.log(x)));
}

/** Id, formula and unit of `mirror-log-gap`. */
export const mirrorLogGapFormula: MetricFormula<'mirror-log-gap'> = {
  id: 'mirror-log-gap',
  formula: 'ln m - ln x',
  unit: 'ratio',
};

/** Registry record of `mirror-log-gap`. */
export const mirrorLogGapMetric = /* @__PURE__ */ recordOf(mirrorLogGapFormula, {
  input: "one flow in both records: the exporter's figure and the importer's",
  inputs: { exporter: amount, importer: amount },
  undefinedWhen: {
    'out-of-domain': 'a side is 0 or negative',
    'one-sided': 'one side did not report; a side missing for another reason gives that reason',
  },
  reference: 'Gaulier and Zignago 2010 work on its absolute value',
  example: 'pair,exporter,importer\nC-A,16.4,15.8',
  compute: ({ exporter, importer }) => mirrorLogGap(exporter, importer),
});
