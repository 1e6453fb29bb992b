/**
 * The names of a list that are nearest to a misspelt one, best first: at most three, within an edit distance of a third of the
 * length (at least two), or that begin with it. Case does not matter. Empty when nothing is near, and for what is longer than any name.
 * Reference: Damerau 1964 (insertions, deletions, substitutions, transpositions of neighbours).
 * @example nearestNames('exprot', ['export', 'import']) // => ['export']
 */
export function nearestNames(name: string, known: readonly string[]): readonly string[] {
  const wanted = name.trim().toLowerCase();
  if (wanted === '' || wanted.length > longestName) return [];
  const reach = Math.max(2, Math.floor(wanted.length / 3));
  return known
    .map((candidate) => ({ candidate, distance: closeness(wanted, candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= reach)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Distances take time by the product of the lengths, and no id has as many characters. */
const longestName = 120;

function closeness(wanted: string, candidate: string): number {
  return candidate.startsWith(wanted) ? 1 : editDistance(wanted, candidate);
}

/** The letters to be put in, taken out, changed or swapped with the next, that make one word another. */
export function editDistance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(swapped ? Math.min(cost, at(beforeLast, column - 2) + 1) : cost);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, other.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
