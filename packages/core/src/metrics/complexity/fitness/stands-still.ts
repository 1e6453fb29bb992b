/**
 * Whether positive values stand still between two rounds: no logarithm moves by more than a tolerance, and no rank changes.
 * Formula: max |ln b - ln a| <= tolerance, and the order by value is the same. Units: none. Shape: two lists over the same positions,
 * of which `members` are compared. Undefined: never.
 * @example standsStill([1, 2], [1, 2.5], [0, 1], 0.1) // => false
 */
export function standsStill(before: ArrayLike<number>, after: ArrayLike<number>, members: readonly number[], tolerance: number): boolean {
  const moves = members.some((member) => {
    const [from, to] = [before[member] as number, after[member] as number];
    return from !== to && !(Math.abs(Math.log(to / from)) <= tolerance);
  });
  if (moves) return false;
  const [first, second] = [order(before, members, tolerance), order(after, members, tolerance)];
  return first.every((member, place) => member === second[place] || isTie(after, member, second[place] as number, tolerance));
}

function order(values: ArrayLike<number>, members: readonly number[], tolerance: number): readonly number[] {
  return [...members].sort((one, other) =>
    isTie(values, one, other, tolerance) ? one - other : (values[one] as number) - (values[other] as number),
  );
}

/** Equal but for rounding: a change of places between such two is none. */
function isTie(values: ArrayLike<number>, one: number, other: number, tolerance: number): boolean {
  return Math.abs((values[one] as number) - (values[other] as number)) <= tolerance * Math.abs(values[one] as number);
}
