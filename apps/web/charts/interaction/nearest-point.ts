type Place = readonly [x: number, y: number] | null;

/**
 * The point nearest to a place on the chart: in each row by bisection over x, then the nearest of those. Null when nothing is drawn.
 */
export function nearestPoint(
  rows: readonly (readonly Place[])[],
  x: number,
  y: number,
): { readonly row: number; readonly column: number } | null {
  const candidates = rows.flatMap((places, row) => {
    const drawn = places
      .flatMap((place, column) => (place === null ? [] : [{ place, row, column }]))
      .sort((one, other) => one.place[0] - other.place[0]);
    const after = bisect(
      drawn.map(({ place }) => place[0]),
      x,
    );
    return drawn.slice(Math.max(0, after - 1), after + 1);
  });
  const distance = ([left, top]: NonNullable<Place>): number => Math.hypot(left - x, (top - y) / 2);
  const [first, ...rest] = candidates;
  if (first === undefined) return null;
  const { row, column } = rest.reduce((best, one) => (distance(one.place) < distance(best.place) ? one : best), first);
  return { row, column };
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
