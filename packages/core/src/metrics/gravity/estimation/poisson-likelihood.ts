import type { Value } from '../../../model/values/index.ts';
import { calculate, divide } from '../../numerics/index.ts';

/** How likely the outcome is under a Poisson model, and McFadden's pseudo R2, by how much more likely than under a constant alone. */
export interface PoissonLikelihood {
  readonly logLikelihood: Value;
  readonly pseudoR2: Value;
}

/**
 * Log-likelihood and pseudo R2 of a Poisson model from its deviance D. Formula: L = sum of x ln m - m - ln Gamma(x + 1)
 * = -D / 2 + sum of (x ln x - x - ln Gamma(x + 1)), whose terms by Stirling's series lose no digits for large x; pseudo R2 = 1 - L / L0, where
 * D0 = 2 sum of x ln(x / mean). An outcome need not be whole: it is then a pseudo likelihood.
 * Units: that of the outcome matters: another unit gives another number, and another pseudo R2; compare models of one outcome only.
 * Shape: one entry a row, at least 0, with their mean. Undefined: `out-of-domain` beyond the range of numbers.
 * Reference: Abramowitz and Stegun 1964, 6.1.40; McFadden 1974.
 * @example poissonLikelihood(Float64Array.of(0, 1), 0.5, 0).logLikelihood // => -1
 */
export function poissonLikelihood(outcome: Float64Array, mean: number, deviance: number): PoissonLikelihood {
  let [saturated, ofConstant] = [0, 0];
  for (const value of outcome) {
    saturated += saturatedTerm(value);
    ofConstant += value > 0 ? value * Math.log(value / mean) : 0;
  }
  const logLikelihood = calculate([saturated, deviance], (whole, lost) => whole - lost / 2);
  return { logLikelihood, pseudoR2: calculate([calculate([logLikelihood, saturated - ofConstant], divide)], (ratio) => 1 - ratio) };
}

/** x ln x - x - ln Gamma(x + 1), at its limit for 0. */
function saturatedTerm(value: number): number {
  if (value === 0) return 0;
  // Gamma(x + 2) = (x + 1) Gamma(x + 1)
  if (value < 15) return saturatedTerm(value + 1) + 1 - value * (Math.log(value + 1) - Math.log(value));
  const inverse = 1 / value;
  const square = inverse * inverse;
  return -Math.log(2 * Math.PI * value) / 2 - inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680)));
}
