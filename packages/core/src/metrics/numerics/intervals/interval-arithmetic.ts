import { between, everything, exactly, type Interval } from './interval.ts';

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
