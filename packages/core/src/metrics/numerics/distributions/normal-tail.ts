/**
 * Natural logarithm of the probability that a standard normal variable exceeds a value. Formula: ln P(Z > z), z >= 0; by the series of
 * the integral near 0, by its continued fraction beyond 3, where the probability itself would lose its digits.
 * Units: log of a probability, at most ln 1/2. Undefined: never for z >= 0.
 * Reference: Abramowitz and Stegun 1964, 26.2.11 and 26.2.14.
 * @example logNormalTail(0) // => Math.log(0.5)
 */
export function logNormalTail(z: number): number {
  const logDensity = -(z * z) / 2 - Math.log(2 * Math.PI) / 2;
  if (z < 3) {
    let term = z;
    let total = z;
    for (let k = 3; term > total * 1e-17; k += 2) {
      term *= (z * z) / k;
      total += term;
    }
    return Math.log(0.5 - Math.exp(logDensity) * total);
  }
  let fraction = z;
  for (let k = 200; k >= 1; k -= 1) fraction = z + k / fraction;
  return logDensity - Math.log(fraction);
}

/**
 * Probability that a standard normal variable lies at least so far from 0, on either side. Formula: 2 P(Z > |z|).
 * Units: a probability, accurate to 1e-9 of itself. Undefined: never for a finite z.
 * Reference: that of `logNormalTail`.
 * @example twoSidedNormal(1.959963984540054).toFixed(6) // => '0.050000'
 */
export function twoSidedNormal(z: number): number {
  return z === 0 ? 1 : Math.min(1, 2 * Math.exp(logNormalTail(Math.abs(z))));
}
