import type { PresenceGraph } from '../presence/presence-graph.ts';
import { maximumFlow } from './maximum-flow.ts';

/** The economies and products, by position, whose fitness and complexity stay above 0. */
export interface SurvivingMembers {
  readonly economies: readonly number[];
  readonly products: readonly number[];
}

/**
 * Which economies keep a fitness above 0 when its rounds are repeated without end; all others fall to 0, and with them every product
 * that one of them has. The rounds scale the table to equal row sums and equal column sums (Sinkhorn); where no such scaling exists
 * the group of economies with the most products of its own for each economy outgrows all others. Formula: the set S that maximises
 * |products only S has| / |S|, found by maximum flows (Dinkelbach); among such sets the smallest, on which the others depend, or several
 * smallest ones together when they have no product in common with the rest.
 * Units: none. Shape: over the members with a presence.
 * Undefined: `null` when several smallest sets share products with the rest: how they relate no such count decides.
 * Reference: Pugliese, Zaccaria and Pietronero 2016, doi:10.1140/epjst/e2015-50118-1; Mazzilli et al. 2024, doi:10.1088/2632-072x/ad2697.
 * @example survivingMembers(presenceGraph([[1, 1], [1, 0]])) // => { economies: [0], products: [1] }
 */
export function survivingMembers(graph: PresenceGraph): SurvivingMembers | null {
  let best: SurvivingMembers = graph;
  for (;;) {
    const { excess, group, closures } = maximumFlow(graph, best.economies.length, best.products.length);
    if (excess > 0) {
      best = withOwnProducts(graph, group);
      continue;
    }
    const smallest = smallestSets(closures.filter((closure) => closure !== null));
    const [only] = smallest;
    if (smallest.length === 1 && only !== undefined) return withOwnProducts(graph, only);
    const together = withOwnProducts(graph, new Set(smallest.flatMap((set) => [...set])));
    const own = new Set(together.products);
    const apart = together.economies.every((economy) => (graph.productsOf[economy] as Int32Array).every((product) => own.has(product)));
    return apart ? together : null;
  }
}

function withOwnProducts(graph: PresenceGraph, group: ReadonlySet<number>): SurvivingMembers {
  const own = (product: number): boolean => (graph.economiesOf[product] as Int32Array).every((economy) => group.has(economy));
  return { economies: graph.economies.filter((economy) => group.has(economy)), products: graph.products.filter(own) };
}

/** The sets that hold no other set of the list, each once. Any two of the list are nested or share a set of the list or nothing. */
function smallestSets(sets: readonly ReadonlySet<number>[]): readonly ReadonlySet<number>[] {
  const taken = new Set<number>();
  const found: ReadonlySet<number>[] = [];
  for (const set of [...sets].sort((one, other) => one.size - other.size)) {
    if ([...set].some((member) => taken.has(member))) continue;
    found.push(set);
    for (const member of set) taken.add(member);
  }
  return found;
}
