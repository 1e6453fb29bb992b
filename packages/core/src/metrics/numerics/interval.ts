/** All numbers from `low` to `high`, either of which may be infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Every number: nothing is known. */
export const everything: Interval = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/**
 * The interval of one number.
 * @example exactly(2) // => { low: 2, high: 2 }
 */
export function exactly(value: number): Interval {
  return { low: value, high: value };
}

/**
 * The interval between two ends, in either order; `everything` where an end is no number (infinity less infinity, 0 times infinity).
 * @example between(2, 1) // => { low: 1, high: 2 }
 */
export function between(...ends: readonly number[]): Interval {
  return ends.some(Number.isNaN) ? everything : { low: Math.min(...ends), high: Math.max(...ends) };
}

/**
 * What two intervals have in common; null when that is nothing, which no number can satisfy.
 * @example intersection({ low: 0, high: 2 }, { low: 1, high: 3 }) // => { low: 1, high: 2 }
 */
export function intersection(one: Interval, other: Interval): Interval | null {
  const [low, high] = [Math.max(one.low, other.low), Math.min(one.high, other.high)];
  return low <= high ? { low, high } : null;
}
/**
 * The interval of all results of an operation over two intervals. Each operand is taken to vary by itself, so that the result is never
 * too narrow. A divisor that may be 0, and a power of a number that may be negative, give every number.
 * Reference: interval arithmetic (Moore 1966).
 * @example combineIntervals('-', { low: 1, high: 2 }, { low: 0, high: 3 }) // => { low: -2, high: 2 }
 */
export function combineIntervals(operator: '+' | '-' | '*' | '/' | '^', left: Interval, right: Interval): Interval {
  switch (operator) {
    case '+':
      return between(left.low + right.low, left.high + right.high);
    case '-':
      return between(left.low - right.high, left.high - right.low);
    case '*':
      return atCorners(left, right, (one, other) => (one === 0 || other === 0 ? 0 : one * other));
    case '/':
      return right.low <= 0 && right.high >= 0 ? everything : atCorners(left, right, (one, other) => one / other);
    case '^':
      return left.low < 0 ? everything : atCorners(left, right, (one, other) => one ** other);
  }
}

/**
 * The interval of a function that rises, or falls, in each of its operands: its values at the ends.
 * @example atEnds((one, other) => one - other, { low: 1, high: 2 }, { low: 0, high: 3 }) // => { low: -2, high: 2 }
 */
export function atEnds(compute: (...values: number[]) => number, ...operands: readonly Interval[]): Interval {
  const corners = operands.reduce<readonly number[][]>(
    (found, { low, high }) =>
      found.flatMap((corner) => [
        [...corner, low],
        [...corner, high],
      ]),
    [[]],
  );
  return between(...corners.map((corner) => compute(...corner)));
}

/**
 * The interval of the distances from 0.
 * @example absoluteInterval({ low: -3, high: 2 }) // => { low: 0, high: 3 }
 */
export function absoluteInterval({ low, high }: Interval): Interval {
  if (low >= 0) return { low, high };
  return high <= 0 ? { low: -high, high: -low } : { low: 0, high: Math.max(-low, high) };
}

/**
 * The interval of a sum of intervals.
 * @example sumIntervals([{ low: 1, high: 2 }, { low: -1, high: 0 }]) // => { low: 0, high: 2 }
 */
export function sumIntervals(parts: readonly Interval[]): Interval {
  return parts.reduce((sum, part) => combineIntervals('+', sum, part), exactly(0));
}

function atCorners(left: Interval, right: Interval, compute: (one: number, other: number) => number): Interval {
  return between(
    compute(left.low, right.low),
    compute(left.low, right.high),
    compute(left.high, right.low),
    compute(left.high, right.high),
  );
}

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
