import { isMissing, missing, type Value } from '../../model/missing.ts';
import { calculate } from '../calculate.ts';
import type { MetricRecord } from '../metric.ts';
import { compareBooks } from './compare-books.ts';

/** How much the exporter's book counts (`weights`), and what happens where one book alone speaks (`oneSided`). */
export interface ReconciledFlowOptions {
  readonly weights?: 'equal' | { readonly stated: Value };
  readonly oneSided?: 'missing' | 'take';
}

/**
 * One figure for a flow that two books record. Formula: w x + (1 - w) m, with m brought to FOB first (see `cifToFob`).
 * Units: both in one currency, valuation and period; the result lies between the two. Weight w of the exporter's book by
 * `weights`: `equal` (default) 1/2; `stated` a number in [0, 1].
 * Undefined: `one-sided` when one book is Missing; with `oneSided: 'take'` the other book's figure is taken, which the reader must
 * be told; `out-of-domain` for negative trade or a weight outside [0, 1]; a Missing weight is returned as it is. Throws: never.
 * Reference: definition.
 * @example reconciledFlow(100, 80) // => 90
 * @example reconciledFlow(100, 80, { weights: { stated: 1 } }) // => 100
 */
export function reconciledFlow(exporter: Value, importerFob: Value, options: ReconciledFlowOptions = {}): Value {
  const { weights = 'equal', oneSided = 'missing' } = options;
  if (oneSided === 'take' && isMissing(exporter) !== isMissing(importerFob)) {
    return calculate([isMissing(exporter) ? importerFob : exporter], (flow) => (flow < 0 ? missing('out-of-domain') : flow));
  }
  return compareBooks(exporter, importerFob, (x, m) =>
    calculate([weights === 'equal' ? 0.5 : weights.stated], (weight) =>
      weight < 0 || weight > 1 ? missing('out-of-domain') : weight * x + (1 - weight) * m,
    ),
  );
}

/** Registry record of `reconciled-flow`. */
export const reconciledFlowMetric: MetricRecord<'reconciled-flow'> = {
  id: 'reconciled-flow',
  family: 'mirror',
  formula: 'w x + (1 - w) m',
  input: "one flow in both books, the importer's figure brought to FOB, and the weight of the exporter's book",
  unit: 'usd',
  range: [0, null],
  undefinedWhen: [
    { reason: 'one-sided', when: 'one of the two books is missing' },
    { reason: 'out-of-domain', when: 'trade is negative, or the weight outside 0 to 1' },
  ],
  variants: [
    { option: 'weights', values: ['equal', 'stated'], usedBy: 'equal: the plain mean; stated: a weight of your own' },
    { option: 'oneSided', values: ['missing', 'take'], usedBy: 'take: databases that fill gaps from the partner, such as BACI' },
  ],
  requires: [],
  reference: 'definition',
};
