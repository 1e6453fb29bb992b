/**
 * Values in classes of about equal number, for colours. A class is told by its level: 1 to 5 from zero upwards, -1 to -5 below it, as far
 * apart as the number of classes allows. `levels` are those of the classes from the lowest values to the highest, `breaks` the values at which
 * they meet.
 */
export interface ValueClasses {
  readonly levels: readonly number[];
  readonly breaks: readonly number[];
  /** The level of a value; one that lies on a break belongs to the class above it. */
  readonly levelOf: (value: number) => number;
}

/** The levels of a side by the number of its classes. */
const levelsOfSide: readonly (readonly number[])[] = [[], [3], [2, 5], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]];
const mostClasses = 5;
const mostClassesOfSide = 3;

/**
 * Cuts values into at most five classes at round numbers; where some lie below zero, into at most three on either side of it, cut at the same
 * distances from it, so that equal levels of both sides mean equal amounts. Without a value there is one class.
 * @example valueClassesOf([1, 2, 3, 4, 5]).breaks // => [2, 3, 4, 5]
 */
export function valueClassesOf(values: readonly number[]): ValueClasses {
  const isSigned = values.some((value) => value < 0);
  const sizes = values.map(Math.abs).sort((one, other) => one - other);
  const cuts = cutsOf(sizes, isSigned ? mostClassesOfSide : mostClasses);
  const side = levelsOfSide[cuts.length + 1] ?? [];
  const levels = isSigned ? [...side.toReversed().map((level) => -level), ...side] : side;
  const breaks = isSigned ? [...cuts.toReversed().map((cut) => -cut), 0, ...cuts] : cuts;
  return { levels, breaks, levelOf: (value) => levels[breaks.filter((cut) => value >= cut).length] as number };
}

/** Numbers to two digits near those that part ascending sizes into equal parts, as far as they part some from others. */
function cutsOf(sizes: readonly number[], most: number): readonly number[] {
  const [least, greatest] = [sizes[0], sizes.at(-1)];
  if (least === undefined || greatest === undefined) return [];
  const parts = Array.from({ length: most - 1 }, (_, index) => Math.floor(((index + 1) / most) * sizes.length));
  const cuts = parts.flatMap((at) => sizes.slice(at, at + 1)).map((size) => Number(size.toPrecision(2)));
  return [...new Set(cuts)].filter((cut) => cut > least && cut <= greatest);
}
