/**
 * Log-likelihood of a Poisson model from its deviance. Formula: sum of x ln m - m - ln Gamma(x + 1) = -D / 2 + sum of (x ln x - x - ln Gamma(x + 1)),
 * whose terms by Stirling's series lose no digits for large x. An outcome need not be whole: it is then a pseudo likelihood.
 * Units: that of the outcome matters: another unit gives another number, and another pseudo R2; compare models of one outcome only.
 * Shape: one entry a row. Undefined: never for outcomes at least 0. Throws: never.
 * Reference: Abramowitz and Stegun 1964, 6.1.40.
 * @example poissonLogLikelihood(Float64Array.of(0, 1), 0) // => -1
 */
export function poissonLogLikelihood(outcome: Float64Array, deviance: number): number {
  let total = -deviance / 2;
  for (const value of outcome) total += saturatedTerm(value);
  return total;
}

/**
 * Deviance of the model with a constant only. Formula: 2 sum of x ln(x / mean). Units: that of the outcome. Undefined: never. Throws: never.
 * @example poissonNullDeviance(Float64Array.of(2, 2)) // => 0
 */
export function poissonNullDeviance(outcome: Float64Array): number {
  const mean = outcome.reduce((total, value) => total + value / outcome.length, 0);
  return 2 * outcome.reduce((total, value) => total + (value > 0 ? value * Math.log(value / mean) - (value - mean) : mean), 0);
}

/** x ln x - x - ln Gamma(x + 1), at its limit for 0. */
function saturatedTerm(value: number): number {
  if (value === 0) return 0;
  if (value >= 15) {
    const inverse = 1 / value;
    const square = inverse * inverse;
    return -Math.log(2 * Math.PI * value) / 2 - inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680)));
  }
  // ln Gamma(x + 1) = ln Gamma(x + 1 + n) - ln (x + 1) ... (x + n)
  let [raised, logProduct] = [value, 0];
  while (raised < 15) {
    raised += 1;
    logProduct += Math.log(raised);
  }
  const logGamma = raised * Math.log(raised) - raised - saturatedTerm(raised) - logProduct;
  return value * Math.log(value) - value - logGamma;
}
