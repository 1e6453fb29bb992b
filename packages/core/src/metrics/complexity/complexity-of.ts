import type { MatrixInput, ReadMatrix } from '../input/index.ts';
import { type FlaggedPresence, type PresenceOptions, presenceWithAdvantage } from './presence/presence.ts';
import { type PresenceGraph, presenceGraph } from './presence/presence-graph.ts';

/** A presence table with the comparative advantages it was made from and its graph, which keeps what metrics find of it. */
export interface ComplexityTable extends FlaggedPresence {
  readonly advantage: ReadMatrix;
  readonly graph: PresenceGraph;
}

/**
 * A table of exports made ready for several metrics of complexity. It is read once: the comparative advantage, the presence and their
 * graph are in the result; the eigenvector behind both complexity indices and the densities are kept with it when a metric first needs
 * them. Every metric that takes presences takes the result. Formula: that of `presence`, with its options.
 * Units: exports in one unit and period; presences are 0 or 1. Shape: economies in rows, products in columns, in and out. The result is
 * not to be changed: what was computed from it would not follow. Undefined: as `presence`.
 * Throws: `InvalidParameterError` where `presence` does. Reference: that of `presence`.
 * @example economicComplexityIndex(complexityOf([[3, 1], [1, 1], [0, 1]])).length // => 3
 * @example complexityOf([[3, 1], [1, 3]]).advantage.at(0, 0) // => 1.5
 */
export function complexityOf(exports: MatrixInput, options: PresenceOptions = {}): ComplexityTable {
  const table = presenceWithAdvantage(exports, options);
  return { ...table, graph: presenceGraph(table) };
}
