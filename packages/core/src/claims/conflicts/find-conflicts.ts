import type { Dataset } from '../../model/dataset/index.ts';
import type { Claim, ClaimId } from '../../model/study/index.ts';
import { compileStatement } from '../compile/index.ts';
import { anywhere, type Interval, intersection, type NumberResult, type TruthMeaning } from '../meaning/index.ts';
import { assertionsOf } from './assertions-of.ts';

/** Claims of one text that cannot all be true, whatever the figures are. */
export interface Conflict {
  readonly claims: readonly ClaimId[];
}

/** A claim with its meaning, what it says of single numbers, and the numbers that it reads. */
interface Asserting {
  readonly id: ClaimId;
  readonly meaning: TruthMeaning;
  readonly assertions: ReadonlyMap<string, Interval>;
  readonly reads: ReadonlySet<string>;
}

/**
 * The claims that contradict one another: each claim is read with no figures but what the others assert (a level, a growth rate, a sign in
 * every year), and is at odds with them when it cannot be true then. Of several others only those are named that it takes. It finds what
 * follows through the language's own arithmetic, not every contradiction there may be.
 * Throws `ExpressionError` for an expression that cannot be read.
 * @example findConflicts(dataset, []) // => []
 */
export function findConflicts(dataset: Dataset, claims: readonly Claim[]): readonly Conflict[] {
  const open = claims.flatMap((claim): Asserting[] => {
    if (claim.expression === null) return [];
    const { meaning } = compileStatement(dataset, claim.expression);
    const { isFalse, reads } = readUnder(dataset, meaning, new Map());
    return isFalse ? [] : [{ id: claim.id, meaning, assertions: assertionsOf(meaning), reads }];
  });
  const found = new Map<string, Conflict>();
  for (const claim of open) {
    for (const others of opponentsOf(dataset, claim, open)) {
      const ids = [claim.id, ...others.map(({ id }) => id)].toSorted(byOrderOf(claims));
      found.set(ids.join(' '), { claims: ids });
    }
  }
  return [...found.values()];
}

/** Single claims that rule out a claim; failing that, the smallest set of several that is found by leaving out one after the other. */
function opponentsOf(dataset: Dataset, claim: Asserting, all: readonly Asserting[]): readonly (readonly Asserting[])[] {
  const others = all.filter((other) => other !== claim && [...other.assertions.keys()].some((place) => claim.reads.has(place)));
  const alone = others.filter((other) => isImpossible(dataset, claim, [other]));
  const rest = others.filter((other) => !alone.includes(other));
  if (!isImpossible(dataset, claim, rest)) return alone.map((other) => [other]);
  const needed = rest.reduce((left, other) => {
    const without = left.filter((one) => one !== other);
    return isImpossible(dataset, claim, without) ? without : left;
  }, rest);
  return [...alone.map((other) => [other]), needed];
}

/** Whether a claim cannot be true if others are. */
function isImpossible(dataset: Dataset, { meaning }: Asserting, others: readonly Asserting[]): boolean {
  const assertions = new Map<string, Interval>();
  for (const other of others) {
    for (const [place, interval] of other.assertions) {
      const known = assertions.get(place);
      assertions.set(place, known === undefined ? interval : (intersection(known, interval) ?? known));
    }
  }
  return readUnder(dataset, meaning, assertions).isFalse;
}

/** A statement with no figures but what is asserted: whether it cannot be true, and the numbers it read. */
function readUnder(
  dataset: Dataset,
  meaning: TruthMeaning,
  assertions: ReadonlyMap<string, Interval>,
): { readonly isFalse: boolean; readonly reads: ReadonlySet<string> } {
  const memory = new Map<string, NumberResult>();
  const facts = { dataset, record: 'reporter', vintage: 'first', recorder: null, currency: 'usd', assertions, memory } as const;
  const isFalse = meaning.at(facts, anywhere).rounded === 'false';
  return { isFalse, reads: new Set(memory.keys()) };
}

function byOrderOf(claims: readonly Claim[]): (one: ClaimId, other: ClaimId) => number {
  const places = new Map(claims.map(({ id }, index) => [id, index]));
  return (one, other) => Number(places.get(one)) - Number(places.get(other));
}
