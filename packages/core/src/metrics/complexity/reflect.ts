import { type Missing, missing } from '../../model/missing.ts';
import { isConnected } from './is-connected.ts';
import type { Links, PresenceGraph } from './presence-graph.ts';

/** Values as distances from a common anchor: averages that draw together keep all their digits so. */
export interface AnchoredValues {
  readonly anchor: number;
  readonly distances: readonly number[];
}

/** The averages after a number of reflections, in the order of the graph's economies and products. */
export interface ReflectedValues {
  readonly economies: AnchoredValues;
  readonly products: AnchoredValues;
}

/**
 * The rounds of the method of reflections on a graph. Formula and units: those of `reflections`. Shape: over the members with a presence.
 * Undefined: `degenerate` when there is no economy, or when the graph falls apart; a Missing cell is returned as it is. Throws: never.
 * Reference: Hidalgo and Hausmann 2009, doi:10.1073/pnas.0900943106.
 * @example reflect(presenceGraph([[1, 1], [1, 0]]), 1).products // => { anchor: 1.5, distances: [0, 0.5] }
 */
export function reflect(graph: PresenceGraph, steps: number): ReflectedValues | Missing {
  if (graph.gap !== null) return graph.gap;
  if (!isConnected(graph)) return missing('degenerate');
  let economies = anchored(0, graph.productsOf, graph.economies, (list) => list.length);
  let products = anchored(0, graph.economiesOf, graph.products, (list) => list.length);
  for (let step = 0; step < steps; step += 1) {
    const [before, across] = [economies, products];
    economies = anchored(across.anchor, graph.productsOf, graph.economies, (list) => mean(list, across.distances));
    products = anchored(before.anchor, graph.economiesOf, graph.products, (list) => mean(list, before.distances));
  }
  return { economies: listed(economies, graph.economies), products: listed(products, graph.products) };
}

interface Anchored {
  readonly anchor: number;
  readonly distances: Float64Array;
}

function anchored(anchor: number, links: Links, members: readonly number[], startOf: (list: Int32Array) => number): Anchored {
  const distances = Float64Array.from(links, (list) => (list.length > 0 ? startOf(list) : 0));
  const shift = distances[members[0] as number] as number;
  return { anchor: anchor + shift, distances: distances.map((distance) => distance - shift) };
}

function listed({ anchor, distances }: Anchored, members: readonly number[]): AnchoredValues {
  return { anchor, distances: members.map((member) => distances[member] as number) };
}

function mean(list: Int32Array, values: Float64Array): number {
  let total = 0;
  for (const link of list) total += values[link] as number;
  return total / list.length;
}
