import { isMissing, type Value } from '../../model/values/index.ts';
import { flows, flowsOfPairs, recordOf } from '../definition/index.ts';
import type { MatrixInput } from '../input/index.ts';
import { sum } from '../numerics/index.ts';
import { flowWeights, readFlows } from './read-flows.ts';

/**
 * Weighted reciprocity of a network of flows: the part of all trade that is answered by trade in the opposite direction.
 * Units: flows in one unit; the result is a ratio in [0, 1]. Shape: a square table, exporters in rows, importers in columns; the diagonal
 * is not read.
 * The first Missing flow is returned as it is.
 * Throws: `InvalidParameterError` when the table is not square.
 * @metric weighted-reciprocity
 * @example weightedReciprocity([[0, 3], [1, 0]]) // => 0.5
 */
export function weightedReciprocity(flows: MatrixInput): Value {
  const network = readFlows(flows);
  const weights = flowWeights(network);
  if (isMissing(weights)) return weights;
  const { size } = network;
  const largest = weights.reduce((most, weight) => Math.max(most, weight));
  const scaled = weights.map((weight) => weight / largest);
  const answered = scaled.map((weight, cell) => Math.min(weight, scaled[(cell % size) * size + Math.floor(cell / size)] as number));
  return Math.min(1, sum(answered) / sum(scaled));
}

/** Registry record of `weighted-reciprocity`. */
export const weightedReciprocityMetric = /* @__PURE__ */ recordOf({
  id: 'weighted-reciprocity',
  formula: 'sum min(w(i,j), w(j,i)) / sum w(i,j)',
  unit: 'ratio',
  input: 'a square table of bilateral flows, exporters in rows and importers in columns',
  inputs: { flows: flowsOfPairs },
  range: [0, 1],
  undefinedWhen: { 'zero-denominator': 'there is no flow', 'out-of-domain': 'a flow is negative' },
  reference: 'Squartini et al. 2013, doi:10.1038/srep02729',
  example: flows,
  compute: ({ flows }) => weightedReciprocity(flows),
});
