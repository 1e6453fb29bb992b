import type { Facts } from './meaning.ts';

/** What a word may change of how the numbers under it are read. */
type Otherwise = Partial<Pick<Facts, 'vintage' | 'recorder' | 'currency'>>;

const known = new WeakMap<Facts, Map<string, Facts>>();

/** The facts of an expression read otherwise in one respect; made once for each, so that its numbers are computed once too. */
export function readOtherwise(facts: Facts, otherwise: Otherwise): Facts {
  const others = known.get(facts) ?? new Map<string, Facts>();
  known.set(facts, others);
  const key = JSON.stringify(otherwise);
  const changed = others.get(key) ?? { ...facts, ...otherwise, memory: new Map() };
  others.set(key, changed);
  return changed;
}
