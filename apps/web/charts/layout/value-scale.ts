import { nice, ticks } from 'd3-array';

/** A scale of values: where each stands between two ends, the values at its ends, and those that get a tick. */
export interface ValueScale {
  readonly place: (value: number) => number;
  readonly domain: readonly [low: number, high: number];
  readonly ticks: readonly number[];
}

type Pair = readonly [number, number];

/** A linear scale whose ends are round, with about as many round ticks as wanted. */
export function roundLinearScale(values: Pair, range: Pair, wanted: number): ValueScale {
  const domain = nice(...values, wanted);
  return { domain, ticks: ticks(...domain, wanted), place: linearPlace(domain, range) };
}

/** A logarithmic scale for values above zero: its ends are 1, 2 or 5 times a power of ten, its ticks the powers of ten. */
export function roundLogScale([low, high]: Pair, range: Pair): ValueScale {
  const domain = [atMost(low), atLeast(high)] as const;
  const [first, last] = [Math.ceil(Math.log10(domain[0]) - tolerance), Math.floor(Math.log10(domain[1]) + tolerance)];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
  const place = linearPlace([Math.log10(domain[0]), Math.log10(domain[1])], range);
  return { domain, ticks, place: (value) => place(Math.log10(value)) };
}

/** The place of a value between two ends, in proportion. */
export function linearPlace([low, high]: Pair, [start, end]: Pair): (value: number) => number {
  return (value) => start + ((value - low) / (high - low)) * (end - start);
}

const tolerance = 1e-9;

/** The least of 1, 2, 5 and 10 times a power of ten that is not below a value. */
function atLeast(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + tolerance);
  return power * ([1, 2, 5].find((factor) => factor * power >= value * (1 - tolerance)) ?? 10);
}

/** The greatest of 1, 2 and 5 times a power of ten that is not above a value. */
function atMost(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + tolerance);
  return power * ([5, 2].find((factor) => factor * power <= value * (1 + tolerance)) ?? 1);
}
