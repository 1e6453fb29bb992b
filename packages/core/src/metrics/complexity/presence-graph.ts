import type { Missing } from '../../model/missing.ts';
import { type PresenceInput, readPresence } from './presence-table.ts';

/** For each member, the members of the other side it is linked with, in ascending order. */
export type Links = readonly Int32Array[];

/**
 * The bipartite graph of a presence table: the products of each economy and the economies of each product. `economies` and
 * `products` hold the positions of the rows and columns that have at least one presence; the others stand outside every index.
 * `gap` is the first Missing cell; with one, nothing that sums over the table has a value.
 */
export interface PresenceGraph {
  readonly rows: number;
  readonly columns: number;
  readonly productsOf: Links;
  readonly economiesOf: Links;
  readonly economies: readonly number[];
  readonly products: readonly number[];
  readonly gap: Missing | null;
}

/**
 * Reads a presence table as a graph. Formula: an edge where B(c, k) = 1. Units: none. Shape: economies in rows, products in columns.
 * Undefined: never; the first Missing cell is the graph's `gap`, `out-of-domain` for a cell that is neither 0 nor 1.
 * Throws: `InvalidParameterError` when the table has no rectangular shape.
 * @example presenceGraph([[1, 0], [1, 0]]).products // => [0]
 */
export function presenceGraph(input: PresenceInput): PresenceGraph {
  const { rows, columns, values, rowGaps } = readPresence(input);
  const [gap] = rowGaps.values();
  const productsOf = Array.from({ length: rows }, (_, row) => positions(values, row * columns, 1, columns));
  const economiesOf = Array.from({ length: columns }, (_, column) => positions(values, column, columns, rows));
  return { rows, columns, productsOf, economiesOf, economies: linked(productsOf), products: linked(economiesOf), gap: gap ?? null };
}

function positions(values: Uint8Array, start: number, stride: number, count: number): Int32Array {
  const found = new Int32Array(count);
  let size = 0;
  for (let index = 0; index < count; index += 1) if (values[start + index * stride] === 1) found[size++] = index;
  return found.slice(0, size);
}

function linked(links: Links): readonly number[] {
  return links.flatMap((list, index) => (list.length > 0 ? [index] : []));
}
