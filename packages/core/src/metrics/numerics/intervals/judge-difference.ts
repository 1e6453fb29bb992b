import type { Interval } from './interval.ts';

/** What an interval lets one say of a statement. */
export type Judgement = 'true' | 'false' | 'unknown';

/** How two numbers may be said to stand. */
export type NumberRelation = '==' | '<' | '<=' | '>' | '>=';

/**
 * Whether two numbers, of whose difference only an interval is known, stand as is said. Equal are those that differ by no more than the
 * `tolerance` (half a unit of the last digit that a text prints); of the others the one is larger by more than the `slack` of the arithmetic.
 * `unknown` where some differences of the interval make it true and others false. Unit: all three that of the numbers.
 * Reference: three-valued logic (Kleene 1938) over interval arithmetic (Moore 1966).
 * @example judgeDifference('==', { low: 0.1, high: 0.3 }, { tolerance: 0.5, slack: 0 }) // => 'true'
 * @example judgeDifference('>', { low: -1, high: 1 }, { tolerance: 0, slack: 0 }) // => 'unknown'
 */
export function judgeDifference(
  relation: NumberRelation,
  { low, high }: Interval,
  { tolerance, slack }: { readonly tolerance: number; readonly slack: number },
): Judgement {
  switch (relation) {
    case '==':
      if (low >= -tolerance - slack && high <= tolerance + slack) return 'true';
      return low > tolerance + slack || high < -tolerance - slack ? 'false' : 'unknown';
    case '>':
      return low > slack ? 'true' : high <= slack ? 'false' : 'unknown';
    case '>=':
      return low >= -slack ? 'true' : high < -slack ? 'false' : 'unknown';
    case '<':
      return high < -slack ? 'true' : low >= -slack ? 'false' : 'unknown';
    case '<=':
      return high <= slack ? 'true' : low > slack ? 'false' : 'unknown';
  }
}
