import type { PresenceGraph } from './presence-graph.ts';

/**
 * Whether every economy of a presence table can be reached from every other over products they both have. Units: none.
 * Shape: members without a presence are left out. Undefined: never; an empty graph is not connected. Throws: never.
 * @example isConnected(presenceGraph([[1, 0], [0, 1]])) // => false
 */
export function isConnected({ economies, products, productsOf, economiesOf }: PresenceGraph): boolean {
  const [start] = economies;
  if (start === undefined) return false;
  const seenEconomies = new Set([start]);
  const seenProducts = new Set<number>();
  const waiting = [start];
  for (let economy = waiting.pop(); economy !== undefined; economy = waiting.pop()) {
    for (const product of productsOf[economy] as Int32Array) {
      if (seenProducts.has(product)) continue;
      seenProducts.add(product);
      for (const next of economiesOf[product] as Int32Array) {
        if (seenEconomies.has(next)) continue;
        seenEconomies.add(next);
        waiting.push(next);
      }
    }
  }
  return seenEconomies.size === economies.length && seenProducts.size === products.length;
}
