import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, missing, type Value } from '../../model/values/index.ts';
import { amount, type MetricFormula, optionalRatio, recordOf } from '../definition/index.ts';
import { readVector } from '../input/index.ts';
import { calculate, calculateFromTrade } from '../numerics/index.ts';
import { compareRecords } from './compare-records.ts';

/** How the weight of the exporter's record is set: evenly, by a number of your own, or by reliabilities of both reporters. */
export type ReconciliationWeights =
  | 'equal'
  | { readonly stated: Value }
  | { readonly method: 'harvard' | 'baci'; readonly exporter: Value; readonly importer: Value };

/** How much the exporter's record counts, and what happens where one record alone speaks. */
export interface ReconciledFlowOptions {
  readonly weights?: ReconciliationWeights;
  readonly missing?: 'propagate' | 'drop';
}

/**
 * One figure for a flow that two records record. m is brought to FOB first (see `cifToFob`). Weight w of the exporter's record by
 * `weights`: `equal` (default) 1/2; `stated` a number in [0, 1]; with the reliabilities E of the exporter and I of the importer (see
 * `reliability`) `harvard` e^E / (e^E + e^I), which soon saturates: a difference of 3 leaves the one record 5 % at most; `baci` E / (E +
 * I).
 * Units: both in one currency, valuation and period; the result lies between the two.
 * With `missing: 'drop'` a side without a figure is left out and the other record's figure is taken, which the reader must be told; a Missing weight or reliability is returned
 * as it is, the exporter's first.
 * Throws: `InvalidParameterError` when the weights, their method or `missing` has an unknown name.
 * @metric reconciled-flow
 * @example reconciledFlow(100, 80) // => 90
 * @example reconciledFlow(100, 80, { weights: { stated: 1 } }) // => 100
 * @example reconciledFlow(100, 80, { weights: { method: 'baci', exporter: 1, importer: 3 } }) // => 85
 */
export function reconciledFlow(exporter: Value, importerFob: Value, options: ReconciledFlowOptions = {}): Value {
  const { weights = 'equal' } = options;
  InvalidParameterError.expectOptions(options, { weights: typeof weights === 'object' ? null : ['equal'], missing: ['propagate', 'drop'] });
  if (typeof weights === 'object') {
    InvalidParameterError.expectOptions(weights, { stated: null, method: null, exporter: null, importer: null });
    if (!('stated' in weights)) InvalidParameterError.expectOneOf('method', weights.method, ['harvard', 'baci']);
  }
  if (options.missing === 'drop' && isMissing(exporter) !== isMissing(importerFob)) {
    return calculateFromTrade([isMissing(exporter) ? importerFob : exporter], (flow) => flow);
  }
  return compareRecords(exporter, importerFob, (x, m) => {
    const shares = sharesOf(weights);
    if (isMissing(shares)) return shares;
    return Math.min(Math.max(x, m), Math.max(Math.min(x, m), shares.exporter * x + shares.importer * m));
  });
}

/** Both shares are worked out for themselves: what is left of 1 has lost its digits where one record has nearly all the weight. */
function sharesOf(weights: ReconciliationWeights) {
  if (weights === 'equal') return { exporter: 0.5, importer: 0.5 };
  if ('stated' in weights) {
    const stated = calculate([weights.stated], (weight) => (weight < 0 || weight > 1 ? missing('out-of-domain') : weight));
    return isMissing(stated) ? stated : { exporter: stated, importer: 1 - stated };
  }
  const scores = readVector([weights.exporter, weights.importer]);
  if (isMissing(scores)) return scores;
  const [exporter, importer] = scores as readonly [number, number];
  if (weights.method === 'harvard')
    return { exporter: 1 / (1 + Math.exp(importer - exporter)), importer: 1 / (1 + Math.exp(exporter - importer)) };
  if (exporter <= 0 || importer <= 0) return missing('out-of-domain');
  return { exporter: 1 / (1 + importer / exporter), importer: 1 / (1 + exporter / importer) };
}

/** Id, formula and unit of `reconciled-flow`. */
export const reconciledFlowFormula: MetricFormula<'reconciled-flow'> = {
  id: 'reconciled-flow',
  formula: 'w x + (1 - w) m',
  unit: 'usd',
};

/** Registry record of `reconciled-flow`. */
export const reconciledFlowMetric = /* @__PURE__ */ recordOf(reconciledFlowFormula, {
  input: "one flow in both records, the importer's figure brought to FOB, and the weight of the exporter's record",
  inputs: { exporter: amount, importerFob: amount, exporterScore: optionalRatio, importerScore: optionalRatio },
  options: {
    weights: {
      kind: 'choice',
      values: ['equal', 'harvard', 'baci'],
      usedBy: 'equal: the plain mean; harvard: Harvard Growth Lab; baci: CEPII',
    },
    weight: { kind: 'number', usedBy: "your own weight of the exporter's record" },
    missing: { kind: 'choice', values: ['propagate', 'drop'], usedBy: 'drop: databases that fill absences from the partner, such as BACI' },
  },
  range: [0, null],
  undefinedWhen: {
    'one-sided': 'one side did not report; a side missing for another reason gives that reason',
    'out-of-domain': 'trade is negative, the weight outside 0 to 1, or a reliability 0 or below',
  },
  reference: 'Harvard Growth Lab, comtrade-mirroring; Gaulier and Zignago 2010',
  example: 'pair,exporter,importerFob\nC-A,16.4,14.9',
  exampleOptions: { weight: 0.5 },
  compute: (
    { exporter, importerFob, exporterScore, importerScore },
    { weights: method = 'equal', weight, missing: absences = 'propagate' },
  ) => {
    const scored = method === 'equal' ? method : { method, exporter: exporterScore, importer: importerScore };
    return reconciledFlow(exporter, importerFob, { weights: weight === undefined ? scored : { stated: weight }, missing: absences });
  },
});
