import type { PresenceGraph } from './presence-graph.ts';
import { sumsOverLinks } from './sums-over-links.ts';

/**
 * Whether every economy of a presence table can be reached from every other over products they both have. Units: none.
 * Shape: members without a presence are left out. Undefined: never; an empty graph is not connected.
 * @example isConnected(presenceGraph([[1, 0], [0, 1]])) // => false
 */
export function isConnected({ rows, economies, productsOf, economiesOf }: PresenceGraph): boolean {
  const [start = -1] = economies;
  let reached = new Float64Array(rows);
  reached[start] = 1;
  for (let count = 0; ; ) {
    const before = count;
    count = reached.reduce((total, one) => total + one, 0);
    if (count === before) return count > 0 && count === economies.length;
    reached = sumsOverLinks(productsOf, sumsOverLinks(economiesOf, reached)).map(Math.sign);
  }
}
