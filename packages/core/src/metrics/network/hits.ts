import { isMissing, missing, type Value } from '../../model/values/index.ts';
import { flows, flowsOfPairs, recordOf } from '../definition/index.ts';
import type { MatrixInput } from '../input/index.ts';
import { leadingEigenpair } from '../numerics/index.ts';
import { type FlowPart, flowParts } from './flow-parts.ts';
import { flowWeights, readFlows } from './read-flows.ts';

/** For each member of a network, in its order, its score as a hub and as an authority. */
export interface HubsAndAuthorities {
  readonly hubs: readonly Value[];
  readonly authorities: readonly Value[];
}

/** Below this relative distance the leading values of two parts count as equal: which part leads would be chance. */
const tieTolerance: number = 1e-9;

/**
 * Hubs and authorities of a network of flows: a hub sends much to good authorities, an authority receives much from good hubs. Up to
 * scale, h and a are the leading eigenvectors of W W' and W' W.
 * Units: flows in one unit; scores in [0, 1]. Shape: a square table, exporters in rows, importers in columns; the diagonal is not read.
 * For all members the first Missing flow is returned.
 * Throws: `InvalidParameterError` when the table is not square.
 * @metric hits
 * @example hubsAndAuthorities([[0, 2, 2], [0, 0, 0], [0, 0, 0]]) // => { hubs: [1, 0, 0], authorities: [0, 1, 1] }
 */
export function hubsAndAuthorities(flows: MatrixInput): HubsAndAuthorities {
  const network = readFlows(flows);
  const weights = flowWeights(network);
  const scores = isMissing(weights) ? weights : scoresOf(weights, network.size);
  const listed = (side: 'hubs' | 'authorities'): readonly Value[] =>
    Array.from({ length: network.size }, (_, member) => (isMissing(scores) ? scores : (scores[side][member] as number)));
  return { hubs: listed('hubs'), authorities: listed('authorities') };
}

function scoresOf(weights: Float64Array, size: number) {
  const largest = weights.reduce((most, weight) => Math.max(most, weight));
  const scaled = weights.map((weight) => weight / largest);
  const parts = flowParts(scaled, size).map((part) => ({ part, ...leadingHubs(scaled, size, part) }));
  const [first, second] = parts.sort((one, other) => other.value - one.value);
  if (first === undefined || (second !== undefined && first.value - second.value <= tieTolerance * first.value))
    return missing('degenerate');
  let hubs = first.hubs;
  let authorities = scoresBeside('hubs', hubs, scaled);
  for (let round = 0; round < 3; round += 1) {
    hubs = scoresBeside('authorities', authorities, scaled);
    authorities = scoresBeside('hubs', hubs, scaled);
  }
  return { hubs, authorities };
}

/** Leading eigenvalue of W W' within a part, and its eigenvector over all members; unique, as the part hangs together. */
function leadingHubs(weights: Float64Array, size: number, { senders, receivers }: FlowPart): { value: number; hubs: Float64Array } {
  const count = senders.length;
  const matrix = new Float64Array(count * count);
  for (let one = 0; one < count; one += 1) {
    for (let other = 0; other <= one; other += 1) {
      const [row, across] = [(senders[one] as number) * size, (senders[other] as number) * size];
      let total = 0;
      for (const receiver of receivers) total += (weights[row + receiver] as number) * (weights[across + receiver] as number);
      matrix[one * count + other] = total;
      matrix[other * count + one] = total;
    }
  }
  const { value, vector } = leadingEigenpair(matrix, count);
  const hubs = new Float64Array(size);
  for (const [index, sender] of senders.entries()) hubs[sender] = Math.abs(vector[index] as number);
  return { value, hubs };
}

/** What each member receives from hubs, or sends to authorities, counted by their scores. */
function scoresBeside(given: 'hubs' | 'authorities', scores: Float64Array, weights: Float64Array): Float64Array {
  const size = scores.length;
  const sums = new Float64Array(size);
  for (let from = 0; from < size; from += 1) {
    for (let to = 0; to < size; to += 1) {
      const [one, other] = given === 'hubs' ? [to, from] : [from, to];
      sums[one] = (sums[one] as number) + (scores[other] as number) * (weights[from * size + to] as number);
    }
  }
  return overLargest(sums);
}

function overLargest(scores: Float64Array): Float64Array {
  const largest = scores.reduce((most, score) => Math.max(most, score));
  return scores.map((score) => score / largest);
}

/** Registry record of `hits`. */
export const hubsAndAuthoritiesMetric = /* @__PURE__ */ recordOf({
  id: 'hits',
  formula: "h = W a, a = W' h, each with its largest entry 1",
  unit: 'score',
  input: 'a square table of bilateral flows, exporters in rows and importers in columns',
  inputs: { flows: flowsOfPairs },
  output: 'rows',
  range: [0, 1],
  undefinedWhen: {
    'zero-denominator': 'there is no flow',
    degenerate: 'two parts of the network that have no common sender or receiver lead alike, so that the vector is not unique',
    'out-of-domain': 'a flow is negative',
  },
  reference: 'Kleinberg 1999, doi:10.1145/324133.324140; conventions of igraph',
  example: flows,
  compute: ({ flows }) => {
    const { hubs, authorities } = hubsAndAuthorities(flows);
    return { hub: hubs, authority: authorities };
  },
});
