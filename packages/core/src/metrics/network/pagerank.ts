import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, type Missing, missing, type Value } from '../../model/values/index.ts';
import { flows, flowsOfPairs, recordOf } from '../definition/index.ts';
import type { MatrixInput } from '../input/index.ts';
import { flowWeights, readFlows } from './read-flows.ts';

/** The probability of following a flow rather than starting anew. */
export interface PageRankOptions {
  readonly damping?: number;
}

/**
 * PageRank of each member of a network of flows: how often a walk that follows the flows by their weight comes by. d is the damping
 * (0.85).
 * Units: flows in one unit; shares that sum to 1. Shape: a square table, exporters in rows, importers in columns; the diagonal is not
 * read.
 * For all members the first Missing flow is returned.
 * Throws: `InvalidParameterError` when the table is not square or the damping is not in [0, 1).
 * @metric pagerank
 * @example pageRank([[0, 2], [2, 0]]) // => [0.5, 0.5]
 */
export function pageRank(flows: MatrixInput, options: PageRankOptions = {}): readonly Value[] {
  const { damping = 0.85 } = options;
  InvalidParameterError.expectOptions(options, { damping: null });
  if (!(damping >= 0 && damping < 1)) throw new InvalidParameterError('damping', String(damping), 'a number from 0 to below 1');
  const network = readFlows(flows);
  const weights = flowWeights(network);
  const ranks = isMissing(weights) ? weights : settle(transitions(weights, network.size), network.size, damping);
  return Array.from({ length: network.size }, (_, member) => (isMissing(ranks) ? ranks : (ranks[member] as number)));
}

/** Each row divided by its sum; a member that sends nothing sends to all alike. */
function transitions(weights: Float64Array, size: number): Float64Array {
  const shares = new Float64Array(size * size);
  for (let from = 0; from < size; from += 1) {
    const row = weights.subarray(from * size, (from + 1) * size);
    const largest = row.reduce((most, weight) => Math.max(most, weight), 0);
    const total = row.reduce((sum, weight) => sum + (largest > 0 ? weight / largest : 0), 0);
    for (let to = 0; to < size; to += 1) shares[from * size + to] = total > 0 ? (row[to] as number) / largest / total : 1 / size;
  }
  return shares;
}

/** Rounds shrink what is wrong by the damping each: as many as bring it below the last digit. */
function settle(shares: Float64Array, size: number, damping: number): Float64Array | Missing {
  const rounds = damping === 0 ? 1 : Math.ceil(Math.log(1e-17) / Math.log(damping));
  if (rounds > 100_000) return missing('not-converged');
  let ranks = new Float64Array(size).fill(1 / size);
  for (let round = 0; round < rounds; round += 1) {
    const next = new Float64Array(size);
    for (let from = 0; from < size; from += 1) {
      const sent = damping * (ranks[from] as number);
      for (let to = 0; to < size; to += 1) next[to] = (next[to] as number) + sent * (shares[from * size + to] as number);
    }
    const total = next.reduce((sum, rank) => sum + rank, 0);
    ranks = next.map((rank) => rank + (1 - total) / size);
  }
  return ranks;
}

/** Registry record of `pagerank`. */
export const pageRankMetric = /* @__PURE__ */ recordOf({
  id: 'pagerank',
  formula: 'p(j) = d sum_i p(i) w(i,j) / out(i) + (1 - d + d sum of p over those that send nothing) / n',
  unit: 'ratio',
  input: 'a square table of bilateral flows, exporters in rows and importers in columns',
  inputs: { flows: flowsOfPairs },
  options: { damping: { kind: 'number', values: [0.85], usedBy: '0.85: igraph, and the paper' } },
  output: 'rows',
  range: [0, 1],
  undefinedWhen: {
    'zero-denominator': 'there is no flow',
    'out-of-domain': 'a flow is negative',
    'not-converged': 'a damping very near 1 does not settle within 100 000 rounds',
  },
  reference: 'Brin and Page 1998, doi:10.1016/S0169-7552(98)00110-X; conventions of igraph',
  example: flows,
  compute: ({ flows }, options) => pageRank(flows, options),
});
