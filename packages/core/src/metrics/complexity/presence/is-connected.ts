import type { PresenceGraph } from './presence-graph.ts';

/**
 * Whether every economy of a presence table can be reached from every other over products they both have. Units: none.
 * Shape: members without a presence are left out. Undefined: never; an empty graph is not connected.
 * @example isConnected(presenceGraph([[1, 0], [0, 1]])) // => false
 */
export function isConnected({ rows, columns, economies, productsOf, economiesOf }: PresenceGraph): boolean {
  const reached = economies.slice(0, 1);
  const [seen, walked] = [Uint8Array.from({ length: rows }, (_, row) => Number(row === reached[0])), new Uint8Array(columns)];
  for (let at = 0; at < reached.length && reached.length < economies.length; at += 1) {
    for (const product of productsOf[reached[at] as number] as Int32Array) {
      if (walked[product] === 1) continue;
      walked[product] = 1;
      for (const economy of economiesOf[product] as Int32Array) {
        if (seen[economy] === 0) reached.push(economy);
        seen[economy] = 1;
      }
    }
  }
  return reached.length > 0 && reached.length === economies.length;
}
