import { isMissing, type Missing, missing } from '../../model/values/index.ts';

/** Mean and standard deviation of a list: `sample` divides by n - 1, `population` by n. */
export interface Moments {
  readonly mean: number;
  readonly deviation: number;
}

/**
 * Mean and standard deviation. Formula: m = sum x / n; s = sqrt(sum (x - m)^2 / (n - 1)) for `sample`, / n for `population`.
 * Squares are taken of distances in a unit of their size, a power of two, so that those of small ones do not vanish.
 * Units: those of the list. Undefined: `degenerate` when the list has fewer than two entries, all are equal, or their distances are so
 * small (below 1e-290, as of averages reflected a thousand times) that they have lost their digits; `out-of-domain` when the mean or the
 * deviation is beyond the largest number.
 * Reference: definition.
 * @example moments([1, 3], 'population') // => { mean: 2, deviation: 1 }
 */
export function moments(values: readonly number[], kind: 'sample' | 'population'): Moments | Missing {
  if (values.length < 2 || values.every((value) => value === values[0])) return missing('degenerate');
  const mean = values.reduce((total, value) => total + value) / values.length;
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value - mean)), 0);
  if (!Number.isFinite(largest)) return missing('out-of-domain');
  if (largest < leastDistance) return missing('degenerate');
  const unit = 2 ** Math.floor(Math.log2(largest));
  const square = values.reduce((total, value) => total + ((value - mean) / unit) ** 2, 0);
  const deviation = unit * Math.sqrt(square / (kind === 'sample' ? values.length - 1 : values.length));
  return Number.isFinite(deviation) ? { mean, deviation } : missing('out-of-domain');
}

/** Smaller numbers have fewer digits than they show. */
const leastDistance = 1e-290;

/**
 * A list as distances from a mean in standard deviations. Formula: z = (x - mean) / deviation. Units: z-scores. Undefined: never.
 * Reference: definition.
 * @example standardise([1, 3], { mean: 2, deviation: 1 }) // => [-1, 1]
 */
export function standardise(values: readonly number[], { mean, deviation }: Moments): readonly number[] {
  return values.map((value) => (value - mean) / deviation);
}

/**
 * A list as z-scores by its own mean and deviation, or by those of other values. Formula: `moments`, then `standardise`. Units: z-scores.
 * Undefined: as `moments`. Reference: definition.
 * @example scores([1, 3], 'population') // => [-1, 1]
 */
export function scores(values: readonly number[], kind: 'sample' | 'population', others = values): readonly number[] | Missing {
  const scale = moments(others, kind);
  return isMissing(scale) ? scale : standardise(values, scale);
}
