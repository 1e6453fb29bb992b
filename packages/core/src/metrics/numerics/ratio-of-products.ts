import { binaryExponent } from './binary-exponent.ts';

/**
 * A product over a product, whose way there never leaves the range of numbers: amounts of 1e-300 and 1e300 meet without loss.
 * Formula: (a1 a2 ...) / (b1 b2 ...), mantissas and powers of two apart. Units: those of the operands. Shape: at most ten operands.
 * Undefined: never for finite operands and denominators other than 0; a result beyond the range of numbers is infinite, or 0.
 * @example ratioOfProducts([1e-300, 1e300], [1e300, 1e-300]) // => 1
 */
export function ratioOfProducts(numerators: readonly number[], denominators: readonly number[]): number {
  if (numerators.includes(0)) return 0;
  let mantissa = 1;
  let exponent = 0;
  for (const number of numerators) {
    const power = binaryExponent(number);
    mantissa *= number / 2 ** power;
    exponent += power;
  }
  for (const number of denominators) {
    const power = binaryExponent(number);
    mantissa /= number / 2 ** power;
    exponent -= power;
  }
  const half = Math.trunc(exponent / 2);
  return mantissa * 2 ** half * 2 ** (exponent - half);
}
