import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import type { Value } from '../../model/values/index.ts';
import { calculate, divide, twoSidedNormal, twoSidedQuantile, twoSidedStudentT } from '../numerics/index.ts';
import type { GravityCoefficient, GravityEstimates } from './gravity-result.ts';

/** The level of the intervals, 0.95 unless said. */
export interface CoefficientInferenceOptions {
  readonly confidenceLevel?: number;
}

/** A coefficient with how far it is from 0 in standard errors (t or z), the p of that, and its interval at the level of confidence. */
export interface CoefficientInference extends GravityCoefficient {
  readonly statistic: Value;
  readonly pValue: Value;
  readonly interval: { readonly low: Value; readonly high: Value };
}

/**
 * Inference for the coefficients of a fitted gravity model: the test that each is 0, and its confidence interval. Formula: t = b / s;
 * p = 2 P(T > |t|); b -+ q s, q with 2 P(T > q) = 1 - `confidenceLevel`. T is Student's t with the `degreesOfFreedom` of the fit, as of a
 * log-linear model, or the standard normal variable where the fit has none, as of a Poisson model; both as R fixest has it.
 * Units: t and p have none, the interval that of the coefficient. Shape: one entry a coefficient, in the order of the fit.
 * Undefined: as the coefficient or its standard error; t and p are `zero-denominator` where the standard error is 0.
 * Throws: `InvalidParameterError` for a level of confidence that is not between 0 and 1.
 * Reference: definition; the conventions are those of R fixest.
 * @example coefficientInference({ coefficients: [{ name: 'border', estimate: 2, standardError: 1 }], degreesOfFreedom: 10 })[0]?.statistic // => 2
 */
export function coefficientInference(
  fit: Pick<GravityEstimates, 'coefficients' | 'degreesOfFreedom'>,
  options: CoefficientInferenceOptions = {},
): readonly CoefficientInference[] {
  const { confidenceLevel = 0.95 } = options;
  InvalidParameterError.expectOptions(options, { confidenceLevel: null });
  if (!(confidenceLevel > 0 && confidenceLevel < 1))
    throw new InvalidParameterError('confidenceLevel', String(confidenceLevel), 'a number between 0 and 1, such as 0.95');
  const degrees = fit.degreesOfFreedom;
  const probabilityOf = degrees === null ? twoSidedNormal : (t: number): number => twoSidedStudentT(t, degrees);
  const reach = twoSidedQuantile(1 - confidenceLevel, probabilityOf);
  return fit.coefficients.map(({ name, estimate, standardError }) => {
    const statistic = calculate([estimate, standardError], divide);
    const bound = (sign: 1 | -1): Value => calculate([estimate, standardError], (value, error) => value + sign * reach * error);
    return {
      name,
      estimate,
      standardError,
      statistic,
      pValue: calculate([statistic], probabilityOf),
      interval: { low: bound(-1), high: bound(1) },
    };
  });
}
