import { isMissing, missing, type Value } from '../../model/values/index.ts';
import { calculateFromTrade } from '../numerics/index.ts';

/**
 * Applies a formula to the two records of one flow: the exporter's and the importer's. Formula: f(x, m).
 * Units: both in one unit. Undefined: `one-sided` when one record alone speaks, `of` naming what is absent (the Missing's own name, or
 * `exporter` or `importer`); when neither speaks the exporter's Missing is returned as it is; `out-of-domain` for negative trade.
 * @example compareRecords(5, missing('no-own-report'), (x, m) => m - x) // => { missing: 'one-sided', of: 'importer' }
 */
export function compareRecords(exporter: Value, importer: Value, formula: (exporter: number, importer: number) => Value): Value {
  if (isMissing(exporter) && !isMissing(importer)) return missing('one-sided', exporter.of ?? 'exporter');
  if (isMissing(importer) && !isMissing(exporter)) return missing('one-sided', importer.of ?? 'importer');
  return calculateFromTrade([exporter, importer], formula);
}
