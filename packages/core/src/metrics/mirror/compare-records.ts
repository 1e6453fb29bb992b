import { isMissing, type Missing, type MissingReason, missing, type Value } from '../../model/values/index.ts';
import { calculateFromTrade } from '../numerics/index.ts';

/**
 * Applies a formula to the two records of one flow: the exporter's and the importer's. Formula: f(x, m).
 * Units: both in one unit. Undefined: `one-sided` when one side did not report, `of` naming what is absent (the Missing's own name, or
 * `exporter` or `importer`); a side that is missing for any other reason (it was published after the date asked for, say) gives that reason; when
 * neither speaks the exporter's Missing is returned as it is; `out-of-domain` for negative trade.
 * @example compareRecords(5, missing('no-own-report'), (x, m) => m - x) // => { missing: 'one-sided', of: 'importer' }
 */
export function compareRecords(exporter: Value, importer: Value, formula: (exporter: number, importer: number) => Value): Value {
  if (isMissing(exporter) && !isMissing(importer)) return lacking(exporter, 'exporter');
  if (isMissing(importer) && !isMissing(exporter)) return lacking(importer, 'importer');
  return calculateFromTrade([exporter, importer], formula);
}

/** The reasons that say of a side that it recorded nothing. */
const unrecorded: ReadonlySet<MissingReason> = new Set<MissingReason>(['not-reported', 'no-own-report']);

function lacking({ missing: reason, of }: Missing, side: string): Missing {
  return missing(unrecorded.has(reason) ? 'one-sided' : reason, of ?? side);
}
