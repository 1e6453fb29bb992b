import { missing, type Value } from '../../model/values/index.ts';
import { amount, recordOf } from '../definition/index.ts';
import { compareRecords } from './compare-records.ts';

/**
 * How many times the exporter's figure the importer's is. m is as the importer recorded it (CIF) and x as the exporter did (FOB); the
 * ratio is about the CIF/FOB margin above 1 when both are right.
 * Units: both in one currency and period; the result is a ratio, at least 0. Order: the exporter's record, then the importer's.
 * @metric mirror-ratio
 * @example mirrorRatio(100, 106) // => 1.06
 */
export function mirrorRatio(exporter: Value, importer: Value): Value {
  return compareRecords(exporter, importer, (x, m) => (x === 0 ? missing('zero-denominator') : m / x));
}

/** Registry record of `mirror-ratio`. */
export const mirrorRatioMetric = /* @__PURE__ */ recordOf({
  id: 'mirror-ratio',
  formula: 'm / x',
  unit: 'ratio',
  input: "one flow in both records: the exporter's figure (FOB) and the importer's (CIF)",
  inputs: { exporter: amount, importer: amount },
  range: [0, null],
  undefinedWhen: {
    'zero-denominator': 'the exporter recorded 0',
    'one-sided': 'one side did not report; a side missing for another reason gives that reason',
    'out-of-domain': 'trade is negative',
  },
  reference: 'definition',
  example: 'pair,exporter,importer\nC-A,16.4,15.8',
  compute: ({ exporter, importer }) => mirrorRatio(exporter, importer),
});
