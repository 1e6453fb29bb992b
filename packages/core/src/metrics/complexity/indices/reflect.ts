import { isMissing, type Missing, missing } from '../../../model/values/index.ts';
import { presences, presencesByProduct } from '../../definition/index.ts';
import { scores } from '../../numerics/index.ts';
import { isConnected } from '../presence/is-connected.ts';
import type { Links, PresenceGraph } from '../presence/presence-graph.ts';
import { sumsOverLinks } from '../presence/sums-over-links.ts';

/** Values as distances from a common anchor: averages that draw together keep all their digits so. */
export interface AnchoredValues {
  readonly anchor: number;
  readonly distances: readonly number[];
}

/**
 * The rounds of the method of reflections on a graph. Formula and units: those of `reflections`. Shape: over the members with a presence.
 * Undefined: `degenerate` when there is no economy, or when the graph falls apart; a Missing cell is returned as it is.
 * Reference: Hidalgo and Hausmann 2009, doi:10.1073/pnas.0900943106.
 * @example reflect(presenceGraph([[1, 1], [1, 0]]), 1).products // => { anchor: 1.5, distances: [0, 0.5] }
 */
export function reflect(graph: PresenceGraph, steps: number) {
  if (graph.absence !== null) return graph.absence;
  if (!isConnected(graph)) return missing('degenerate');
  let economies = anchored(0, degreesOf(graph.productsOf), graph.economies);
  let products = anchored(0, degreesOf(graph.economiesOf), graph.products);
  for (let step = 0; step < steps; step += 1) {
    const before = economies;
    economies = averaged(products, graph.productsOf, graph.economies);
    products = averaged(before, graph.economiesOf, graph.products);
  }
  return { economies: listed(economies, graph.economies), products: listed(products, graph.products) };
}

/**
 * The values of one side of a graph after so many rounds, as they are or as z-scores. Units and shape: those of `reflect`. Undefined: as `reflect`, and
 * `degenerate` where all are equal. Reference: Hidalgo and Hausmann 2009, doi:10.1073/pnas.0900943106.
 * @example scoresOfReflections(presenceGraph([[1, 1], [1, 0]]), 'products', 1, 'raw') // => [1.5, 2]
 */
export function scoresOfReflections(
  graph: PresenceGraph,
  side: 'economies' | 'products',
  steps: number,
  by: 'sample' | 'population' | 'raw',
): readonly number[] | Missing {
  const values = reflect(graph, steps);
  if (isMissing(values)) return values;
  const { anchor, distances } = values[side];
  const scored = scores(distances, by === 'sample' ? 'sample' : 'population');
  return by === 'raw' && !isMissing(scored) ? distances.map((distance) => anchor + distance) : scored;
}

/** What the records of both indices of complexity have in common. */
export const complexityRecord = {
  unit: 'score',
  input: 'a table of presences B, economies in rows and products in columns',
  inputs: { presence: presences },
  reference: 'Hausmann et al. 2014, The atlas of economic complexity; reflections: Hidalgo and Hausmann 2009',
  example: presencesByProduct,
} as const;

/** The methods of both. */
export const complexityMethods = {
  kind: 'choice',
  values: ['eigen', 'reflections'],
  usedBy: 'eigen: Harvard Growth Lab, R economiccomplexity; reflections: OEC',
} as const;

interface Anchored {
  readonly anchor: number;
  readonly distances: Float64Array;
}

function degreesOf(links: Links): Float64Array {
  return Float64Array.from(links, ({ length }) => length);
}

/** Each member as the mean of those it is linked with. */
function averaged({ anchor, distances }: Anchored, links: Links, members: readonly number[]): Anchored {
  const means = sumsOverLinks(links, distances);
  for (const member of members) means[member] = (means[member] as number) / (links[member] as Int32Array).length;
  return anchored(anchor, means, members);
}

/** Takes the first member as the anchor, and the distances in place of the values. */
function anchored(anchor: number, values: Float64Array, members: readonly number[]): Anchored {
  const shift = values[members[0] as number] as number;
  for (const member of members) values[member] = (values[member] as number) - shift;
  return { anchor: anchor + shift, distances: values };
}

function listed({ anchor, distances }: Anchored, members: readonly number[]): AnchoredValues {
  return { anchor, distances: members.map((member) => distances[member] as number) };
}
