import type { Value } from '../../model/missing.ts';
import { calculate } from '../calculate.ts';
import { divide } from '../divide.ts';
import { twoSidedQuantile } from './two-sided-quantile.ts';

/** How far a coefficient is from 0, and between which values it lies at the level of confidence. */
export interface CoefficientInference {
  readonly statistic: Value;
  readonly pValue: Value;
  readonly interval: { readonly low: Value; readonly high: Value };
}

/**
 * Test that a coefficient is 0, and its confidence interval. Formula: t = b / s; p = 2 P(T > |t|); b -+ q s, q with 2 P(T > q) = 1 - `level`;
 * `probabilityOf(t)` is 2 P(T > |t|), of Student's t or of the normal distribution.
 * Units: t and p have none, the interval those of the coefficient. Undefined: as the coefficient or its standard error; t and p are
 * `zero-denominator` where the standard error is 0. Throws: never.
 * Reference: definition; the conventions are those of R fixest.
 * @example coefficientInference(2, 1, twoSidedNormal, 0.95).statistic // => 2
 */
export function coefficientInference(
  estimate: Value,
  standardError: Value,
  probabilityOf: (statistic: number) => number,
  level: number,
): CoefficientInference {
  const reach = twoSidedQuantile(1 - level, probabilityOf);
  const statistic = calculate([estimate, standardError], divide);
  const bound = (sign: 1 | -1): Value => calculate([estimate, standardError], (value, error) => value + sign * reach * error);
  return {
    statistic,
    pValue: calculate([statistic], probabilityOf),
    interval: { low: bound(-1), high: bound(1) },
  };
}
