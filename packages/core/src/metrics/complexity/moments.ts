import { type Missing, missing } from '../../model/missing.ts';

/** Mean and standard deviation of a list: `sample` divides by n - 1, `population` by n. */
export interface Moments {
  readonly mean: number;
  readonly deviation: number;
}

/**
 * Mean and standard deviation. Formula: m = sum x / n; s = sqrt(sum (x - m)^2 / (n - 1)) for `sample`, / n for `population`.
 * Units: those of the list. Undefined: `degenerate` when the list has fewer than two entries or all are equal. Throws: never.
 * Reference: definition.
 * @example moments([1, 3], 'population') // => { mean: 2, deviation: 1 }
 */
export function moments(values: readonly number[], kind: 'sample' | 'population'): Moments | Missing {
  if (values.length < 2 || values.every((value) => value === values[0])) return missing('degenerate');
  const mean = values.reduce((total, value) => total + value) / values.length;
  const square = values.reduce((total, value) => total + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(square / (kind === 'sample' ? values.length - 1 : values.length)) };
}

/**
 * A list as distances from a mean in standard deviations. Formula: z = (x - mean) / deviation. Units: z-scores. Undefined: never.
 * Throws: never. Reference: definition.
 * @example standardise([1, 3], { mean: 2, deviation: 1 }) // => [-1, 1]
 */
export function standardise(values: readonly number[], { mean, deviation }: Moments): readonly number[] {
  return values.map((value) => (value - mean) / deviation);
}
