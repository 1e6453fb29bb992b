/** What each segment is fitted by, how long it is at least, and up to how many breaks there are. */
export interface SegmentOptions {
  readonly model: 'mean' | 'trend';
  readonly minimumSegment: number;
  readonly maximumBreaks: number;
}

/** A division of a series and the sum of squares it leaves; each break is the number of values before it. */
export interface SegmentDivision {
  readonly breaks: readonly number[];
  readonly residuals: number;
}

/**
 * For each number of breaks, from none, the division of a series that leaves the least squares, by dynamic programming over all
 * segments; those grow value by value, by recursive residuals. Formula: R(m, t) = min over s of R(m - 1, s) + rss(s, t). Units: that of the values, squared.
 * Shape: one division for each number of breaks up to the largest. Undefined: never when the segments have room.
 * Reference: Bai and Perron 2003, doi:10.1002/jae.659.
 * @example leastSquaresSegments([0, 0, 4, 4], { model: 'mean', minimumSegment: 1, maximumBreaks: 1 })[1] // => { breaks: [2], residuals: 0 }
 */
export function leastSquaresSegments(values: readonly number[], options: SegmentOptions): readonly SegmentDivision[] {
  const { minimumSegment: least, maximumBreaks } = options;
  const length = values.length;
  const costs = values.map((_, start) => costsFrom(values, start, options.model));
  const cost = (from: number, to: number): number => (costs[from] as Float64Array)[to - from] as number;
  let row: readonly (SegmentDivision | undefined)[] = Array.from({ length: length + 1 }, (_, end) =>
    end >= least ? { breaks: [], residuals: cost(0, end) } : undefined,
  );
  const best = [row[length] as SegmentDivision];
  for (let count = 1; count <= maximumBreaks; count += 1) {
    const before = row;
    row = before.map((_, end) => {
      let found: SegmentDivision | undefined;
      for (let start = count * least; start <= end - least; start += 1) {
        const head = before[start];
        if (head === undefined) continue;
        const residuals = head.residuals + cost(start, end);
        if (found === undefined || residuals < found.residuals) found = { breaks: [...head.breaks, start], residuals };
      }
      return found;
    });
    best.push(row[length] as SegmentDivision);
  }
  return best;
}

/** Residual sums of squares of the segments that begin at a position, by length: each adds the square of its recursive residual. */
function costsFrom(values: readonly number[], start: number, model: 'mean' | 'trend'): Float64Array {
  const costs = new Float64Array(values.length - start + 1);
  let [time, mean, products, times] = [0, 0, 0, 0];
  for (let count = 1; count <= values.length - start; count += 1) {
    const [fromTime, fromMean] = [count - time, (values[start + count - 1] as number) - mean];
    const before = count - 1;
    const line = model === 'trend' && before >= 2;
    const surprise = fromMean - (line ? (products / times) * fromTime : 0);
    const spread = 1 + 1 / before + (line ? fromTime ** 2 / times : 0);
    const free = before >= (model === 'trend' ? 2 : 1);
    costs[count] = (costs[before] as number) + (free ? surprise ** 2 / spread : 0);
    time += fromTime / count;
    mean += fromMean / count;
    products += (fromTime * fromMean * before) / count;
    times += (fromTime ** 2 * before) / count;
  }
  return costs;
}
