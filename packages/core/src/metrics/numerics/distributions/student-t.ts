import { twoSidedNormal } from './normal-tail.ts';

/**
 * Probability that a variable of Student's t distribution lies at least so far from 0, on either side.
 * Formula: 2 P(T > |t|) = I(v / (v + t^2); v / 2, 1 / 2), I the regularised incomplete beta function, by its continued fraction; for more
 * than 1e10 degrees that of the normal distribution.
 * Units: a probability, accurate to 1e-9 of itself; `degrees` above 0. Undefined: never for a finite t.
 * Reference: Abramowitz and Stegun 1964, 26.5.27 and 26.5.8; Lentz 1976, doi:10.1364/AO.15.000668.
 * @example twoSidedStudentT(0, 5) // => 1
 * @example twoSidedStudentT(2.228138851964939, 10).toFixed(6) // => '0.050000'
 */
export function twoSidedStudentT(t: number, degrees: number): number {
  const distance = Math.abs(t);
  if (distance === 0) return 1;
  if (degrees > 1e10) return twoSidedNormal(distance);
  // x and its complement by ratios, so that neither loses its digits where the other is near 1.
  const square = distance * (distance / degrees);
  const [near, far] = [1 / (1 + square), Number.isFinite(square) ? square / (1 + square) : 1];
  const [a, b] = [degrees / 2, 0.5];
  // x^a (1 - x)^b / B(a, b)
  const logFront = -a * Math.log1p(square) + b * Math.log(far) - logBetaWithHalf(a);
  if (near < (a + 1) / (a + b + 2)) return (Math.exp(logFront) * betaFraction(near, a, b)) / a;
  return 1 - (Math.exp(logFront) * betaFraction(far, b, a)) / b;
}

/** The continued fraction of the incomplete beta function (A & S 26.5.8), by Lentz's method. */
function betaFraction(x: number, a: number, b: number): number {
  const least = 1e-300;
  let c = 1;
  let d = 1 / kept(1 - ((a + b) * x) / (a + 1), least);
  let result = d;
  for (let m = 1; m < 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    for (const term of [even, odd]) {
      d = 1 / kept(1 + term * d, least);
      c = kept(1 + term / c, least);
      result *= c * d;
    }
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return result;
}

function kept(value: number, least: number): number {
  return Math.abs(value) < least ? least : value;
}

/**
 * ln B(a, 1/2) = ln sqrt(pi) - (ln Gamma(a + 1/2) - ln Gamma(a)), whose difference is taken as a series in 1 / a (A & S 6.1.47) after a has
 * been raised beyond 20 step by step.
 */
function logBetaWithHalf(a: number): number {
  let raised = a;
  let difference = 0;
  while (raised < 20) {
    difference += Math.log(raised / (raised + 0.5));
    raised += 1;
  }
  const inverse = 1 / raised;
  const square = inverse * inverse;
  difference += Math.log(raised) / 2 - inverse * (1 / 8 - square * (1 / 192 - square * (1 / 640 - square * (17 / 14336))));
  return Math.log(Math.PI) / 2 - difference;
}
