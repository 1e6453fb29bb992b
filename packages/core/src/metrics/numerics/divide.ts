import { missing, type Value } from '../../model/values/index.ts';

/**
 * A ratio that is honest about its denominator. Formula: a / b.
 * Units: that of a over that of b; a negative zero comes out as 0.
 * Undefined: `zero-denominator` when b is 0; `out-of-domain` when a, b or the ratio is NaN or infinite: a total that overflows must
 * not turn into a ratio of 0.
 * @example divide(1, 4) // => 0.25
 * @example divide(1, 0) // => { missing: 'zero-denominator' }
 * @example divide(1, 1e308 + 1e308) // => { missing: 'out-of-domain' }
 */
export function divide(numerator: number, denominator: number): Value {
  if (denominator === 0) return missing('zero-denominator');
  const ratio = numerator / denominator;
  return Number.isFinite(denominator) && Number.isFinite(ratio) ? ratio + 0 : missing('out-of-domain');
}
