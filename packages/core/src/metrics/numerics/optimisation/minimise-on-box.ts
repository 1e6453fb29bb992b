/** A parameter of a search: its bounds, and the values from which the search may begin. */
export interface SearchRange {
  readonly low: number;
  readonly high: number;
  readonly starts: readonly number[];
}

/**
 * The point of a box at which a function is least, by a grid of starts and steps along the axes that halve where none helps: no
 * derivative, no chance, the same point on every run. Formula: none. Units: those of the parameters. Shape: one number a range.
 * Undefined: never; a function with several valleys may keep the one of its best start.
 * Reference: Hooke and Jeeves 1961, doi:10.1145/321062.321069.
 * @example minimiseOnBox(([x]) => (x - 0.25) ** 2, [{ low: 0, high: 1, starts: [0.5] }]) // => [0.25]
 */
export function minimiseOnBox(target: (point: readonly number[]) => number, ranges: readonly SearchRange[]): readonly number[] {
  const grid = ranges.reduce<readonly (readonly number[])[]>(
    (points, { starts }) => points.flatMap((point) => starts.map((start) => [...point, start])),
    [[]],
  );
  let best = { point: grid[0] as readonly number[], value: target(grid[0] as readonly number[]) };
  for (const point of grid.slice(1)) {
    const value = target(point);
    if (value < best.value) best = { point, value };
  }
  let step = 0.25;
  while (step > 1e-9) {
    const improved = stepAlongAxes(target, ranges, best, step);
    if (improved.value < best.value) best = improved;
    else step /= 2;
  }
  return best.point;
}

interface Candidate {
  readonly point: readonly number[];
  readonly value: number;
}

function stepAlongAxes(
  target: (point: readonly number[]) => number,
  ranges: readonly SearchRange[],
  from: Candidate,
  step: number,
): Candidate {
  let best = from;
  for (const [axis, { low, high }] of ranges.entries()) {
    for (const direction of [1, -1]) {
      const moved = Math.min(high, Math.max(low, (best.point[axis] as number) + direction * step * (high - low)));
      const point = best.point.map((coordinate, index) => (index === axis ? moved : coordinate));
      const value = target(point);
      if (value < best.value) best = { point, value };
    }
  }
  return best;
}
