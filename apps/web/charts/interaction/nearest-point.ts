type Place = readonly [x: number, y: number] | null;

/**
 * The point nearest to a place on the chart: in each row by bisection over x, then the nearest of those. Null when nothing is drawn.
 */
export function nearestPoint(
  rows: readonly (readonly Place[])[],
  x: number,
  y: number,
): { readonly row: number; readonly column: number } | null {
  let best: { row: number; column: number; distance: number } | null = null;
  rows.forEach((places, row) => {
    const drawn = places.flatMap((place, column) => (place === null ? [] : [{ place, column }]));
    const after = bisect(
      drawn.map(({ place }) => place[0]),
      x,
    );
    for (const candidate of drawn.slice(Math.max(0, after - 1), after + 1)) {
      const distance = Math.hypot(candidate.place[0] - x, (candidate.place[1] - y) / 2);
      if (best === null || distance < best.distance) best = { row, column: candidate.column, distance };
    }
  });
  return best;
}

/** The index of the first number of an ascending list that is not below `x`. */
function bisect(ascending: readonly number[], x: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
