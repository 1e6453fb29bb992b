import { isMissing, type Missing, missing, type Value } from '../../../model/values/index.ts';
import type { PresenceGraph } from './presence-graph.ts';

/**
 * The result of a calculation over the members that entered it, as one value for every row or column of the table.
 * Formula: none. Units: unchanged. Shape: in the order of the table.
 * Undefined: `zero-denominator` for a member without a presence, which was left out; where the calculation is Missing as a whole, its
 * reason for all others; where the table holds a Missing cell, that for all.
 * @example spreadOverMembers(presenceGraph([[0], [1]]), 'economies', [2.5]) // => [{ missing: 'zero-denominator' }, 2.5]
 */
export function spreadOverMembers(
  graph: PresenceGraph,
  side: 'economies' | 'products',
  values: readonly number[] | Missing,
): readonly Value[] {
  const size = side === 'economies' ? graph.rows : graph.columns;
  const all: Value[] = Array.from({ length: size }, () => graph.absence ?? missing('zero-denominator'));
  if (graph.absence === null)
    for (const [index, member] of graph[side].entries()) all[member] = isMissing(values) ? values : (values[index] as number);
  return all;
}
