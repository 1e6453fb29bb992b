import type { EconomyCode } from './economy-code.ts';
import { type World, wholeWorld } from './world.ts';

/** The economies and groups that something speaks of, and those among them, and the whole world, that questions are offered of. */
export interface OfferedWorld extends World {
  readonly offered: readonly EconomyCode[];
}

/**
 * All that a question is offered of, in that order: what a dataset lists as such; where it lists none, its economies, the world, its groups.
 * @example offeredEconomies(dataset).slice(-2) // => ['WLD', 'CA5']
 */
export function offeredEconomies({ economies, groups, offered }: OfferedWorld): readonly EconomyCode[] {
  return offered.length > 0 ? offered : [...economies.map(({ code }) => code), wholeWorld, ...groups.map(({ code }) => code)];
}

const narrowed = new WeakMap<OfferedWorld, World>();

/**
 * A dataset's economies and groups, as far as questions are offered of them: among these a reader's names are looked up.
 * @example namedForQuestions(dataset).groups.map(({ code }) => code) // => ['CA5']
 */
export function namedForQuestions(world: OfferedWorld): World {
  const before = narrowed.get(world);
  if (before !== undefined) return before;
  const codes = new Set(offeredEconomies(world));
  const [economies, groups] = [world.economies.filter(({ code }) => codes.has(code)), world.groups.filter(({ code }) => codes.has(code))];
  const named = { ...world, economies, groups };
  narrowed.set(world, named);
  return named;
}
