import type { Missing } from '../../../model/values/index.ts';
import { type PresenceInput, readPresence } from './presence-table.ts';

/** For each member, the members of the other side it is linked with, in ascending order. */
export type Links = readonly Int32Array[];

/**
 * The bipartite graph of a presence table: the products of each economy and the economies of each product. `economies` and
 * `products` hold the positions of the rows and columns that have at least one presence; the others stand outside every index.
 * `absence` is the first Missing cell; with one, nothing that sums over the table has a value.
 */
export interface PresenceGraph {
  readonly rows: number;
  readonly columns: number;
  readonly productsOf: Links;
  readonly economiesOf: Links;
  readonly economies: readonly number[];
  readonly products: readonly number[];
  readonly absence: Missing | null;
  /** What metrics found of the graph, kept for the next that asks. */
  readonly found: Record<string, unknown>;
}

/**
 * Reads a presence table as a graph; a table that holds its graph has been read. Formula: an edge where B(c, k) = 1. Units: none. Shape: economies in rows, products in columns.
 * Undefined: never; the first Missing cell is the graph's `absence`, `out-of-domain` for a cell that is neither 0 nor 1.
 * Throws: `InvalidParameterError` when the table has no rectangular shape.
 * @example presenceGraph([[1, 0], [1, 0]]).products // => [0]
 */
export function presenceGraph(input: PresenceInput): PresenceGraph {
  if ('graph' in input) return input.graph as PresenceGraph;
  const { rows, columns, values, rowAbsences } = readPresence(input);
  const [absence = null] = rowAbsences.values();
  const productsOf = linksOf(values, rows, columns);
  const economiesOf = turned(productsOf, columns);
  return { rows, columns, productsOf, economiesOf, economies: linked(productsOf), products: linked(economiesOf), absence, found: {} };
}

/** Where each row has a 1. Each place is written and kept only where it holds one, without a branch to guess wrong. */
function linksOf(values: Uint8Array, rows: number, columns: number): Links {
  const places = new Int32Array(columns + 1);
  return Array.from({ length: rows }, (_, row) => {
    let count = 0;
    for (let place = 0; place < columns; place += 1) {
      places[count] = place;
      count += values[row * columns + place] as number;
    }
    return places.slice(0, count);
  });
}

/** The same links from the other side. */
function turned(links: Links, size: number): Links {
  const counts = new Int32Array(size);
  for (const list of links) for (const place of list) counts[place] = (counts[place] as number) + 1;
  const members = Array.from(counts, (count) => new Int32Array(count));
  for (let member = links.length - 1; member >= 0; member -= 1) {
    const list = links[member] as Int32Array;
    for (let at = 0; at < list.length; at += 1) {
      const place = list[at] as number;
      const left = (counts[place] as number) - 1;
      counts[place] = left;
      (members[place] as Int32Array)[left] = member;
    }
  }
  return members;
}

function linked(links: Links): readonly number[] {
  return links.flatMap((list, index) => (list.length > 0 ? [index] : []));
}
