import type { Links, PresenceGraph } from '../presence/presence-graph.ts';
import type { ProximityOptions } from './proximity.ts';

/** What is summed: over which lists of products, weighted how, by which proximities (those of the graph, in the given convention). */
export interface NeighbourSums extends Pick<ProximityOptions, 'diagonal' | 'norm'> {
  readonly space: PresenceGraph;
  readonly lists: Links;
  readonly weights: Float64Array;
}

/**
 * For each list of products and every product, the sum of the proximities between them, without the table of proximities. Formula:
 * s(l,k) = sum over k' in list l of w(k') phi(k',k). As phi(k',k) = sum_e B(e,k') B(e,k) / max(u(k'), u(k)), it is the sum over the
 * economies e that have k of a(l,e) / u(k) + b(l,e), where a sums w over the products of the list that e has and no more than u(k)
 * economies do, and b sums w / u over the others: two passes over the products by ubiquity, upward for a and downward for b.
 * Units: those of the weights. Shape: a row for each list and a column for each product. A product without a presence has 0 everywhere.
 * Undefined: never. Reference: rearrangement of Hidalgo et al. 2007.
 * @example sumsOverNeighbours({ space: presenceGraph([[1, 1], [1, 0]]), lists: [Int32Array.of(1)], weights: Float64Array.of(1, 1) }) // => Float64Array.of(0.5, 1)
 */
export function sumsOverNeighbours({ space, lists, weights, diagonal = 1, norm = 'max' }: NeighbourSums): Float64Array {
  const size = space.columns;
  const work: Work = { space, listsWith: listsWith(lists, size), width: lists.length, sums: new Float64Array(lists.length * size) };
  const ubiquity = Float64Array.from(space.economiesOf, (list) => list.length);
  if (norm === 'sqrt') {
    const roots = ubiquity.map(Math.sqrt);
    pass(
      work,
      [space.products],
      weights.map((weight, product) => weight / (roots[product] as number)),
      roots,
      true,
    );
  } else {
    const levels = levelsOf(space.products, ubiquity);
    pass(work, levels, weights, ubiquity, true);
    pass(
      work,
      [...levels].reverse(),
      weights.map((weight, product) => weight / (ubiquity[product] as number)),
      ubiquity.map(() => 1),
      false,
    );
  }
  if (diagonal === 0) {
    for (const product of space.products) {
      for (const list of work.listsWith[product] as readonly number[]) add(work.sums, list * size + product, -(weights[product] as number));
    }
  }
  return work.sums;
}

interface Work {
  readonly space: PresenceGraph;
  readonly listsWith: readonly (readonly number[])[];
  readonly width: number;
  readonly sums: Float64Array;
}

/**
 * Walks over the levels, keeping for each economy and list the sum of the terms of the products met so far that both have, and gives
 * each product that sum over its economies, divided by its own divisor; `inclusive` counts the products of the level itself.
 */
function pass(work: Work, levels: readonly (readonly number[])[], terms: Float64Array, divisors: Float64Array, inclusive: boolean): void {
  const shared = new Float64Array(work.space.rows * work.width);
  for (const level of levels) {
    if (inclusive) for (const product of level) meet(work, shared, product, terms[product] as number);
    for (const product of level) collect(work, shared, product, divisors[product] as number);
    if (!inclusive) for (const product of level) meet(work, shared, product, terms[product] as number);
  }
}

function meet({ space, listsWith, width }: Work, shared: Float64Array, product: number, term: number): void {
  for (const economy of space.economiesOf[product] as Int32Array) {
    for (const list of listsWith[product] as readonly number[]) add(shared, economy * width + list, term);
  }
}

function collect({ space, width, sums }: Work, shared: Float64Array, product: number, divisor: number): void {
  const totals = new Float64Array(width);
  for (const economy of space.economiesOf[product] as Int32Array) {
    const start = economy * width;
    for (let list = 0; list < width; list += 1) totals[list] = (totals[list] as number) + (shared[start + list] as number);
  }
  for (let list = 0; list < width; list += 1) add(sums, list * space.columns + product, (totals[list] as number) / divisor);
}

function add(values: Float64Array, cell: number, term: number): void {
  values[cell] = (values[cell] as number) + term;
}

/** The products grouped by ubiquity, upward. */
function levelsOf(products: readonly number[], ubiquity: Float64Array): readonly (readonly number[])[] {
  const levels = [...Map.groupBy(products, (product) => ubiquity[product] as number)];
  return levels.sort(([one], [other]) => one - other).map(([, level]) => level);
}

function listsWith(lists: Links, size: number): readonly (readonly number[])[] {
  const found: number[][] = Array.from({ length: size }, () => []);
  for (const [index, list] of lists.entries()) for (const product of list) found[product]?.push(index);
  return found;
}
