import { minimiseOnBox } from '../numerics/index.ts';

/** A damped trend fitted to a series: its three parameters, and level and slope after the last value. */
export interface DampedTrend {
  readonly alpha: number;
  readonly beta: number;
  readonly phi: number;
  readonly level: number;
  readonly slope: number;
  readonly squaredErrors: number;
}

/**
 * Exponential smoothing with additive errors and a damped trend, ETS(A,Ad,N), fitted by least squared one-step errors. Formula:
 * e(t) = y(t) - l(t-1) - phi b(t-1); l(t) = l(t-1) + phi b(t-1) + alpha e(t); b(t) = phi b(t-1) + beta e(t), with
 * 0.0001 <= beta <= alpha <= 0.9999 and 0.8 <= phi <= 0.98. The first level and slope enter the errors linearly and are solved for
 * exactly; the three parameters are searched on a grid and refined from its best point, without chance.
 * Units: level and slope that of the values. Shape: values at equal distance, at least three. Undefined: never.
 * Reference: Hyndman, Koehler, Ord and Snyder 2008, Forecasting with exponential smoothing; limits of R forecast.
 * @example dampedTrend([5, 5, 5, 5, 5, 5]).level // => 5
 */
export function dampedTrend(values: readonly number[]): DampedTrend {
  const errorsAt = (point: readonly number[]): number => fitAt(values, point).squaredErrors;
  const best = minimiseOnBox(errorsAt, [
    { low: 0, high: 1, starts: [0.1, 0.3, 0.5, 0.7, 0.9] },
    { low: 0, high: 1, starts: [0.05, 0.25, 0.5, 0.9] },
    { low: 0.8, high: 0.98, starts: [0.8, 0.86, 0.92, 0.98] },
  ]);
  return fitAt(values, best);
}

/** The fit at a point of the search: alpha and beta / alpha as parts of their range, and phi. */
function fitAt(values: readonly number[], [alphaPart, betaPart, phi]: readonly number[]): DampedTrend {
  const alpha = 0.0001 + (alphaPart as number) * 0.9998;
  const beta = 0.0001 + (betaPart as number) * (alpha - 0.0001);
  const parameters = { alpha, beta, phi: phi as number };
  const base = errorsFrom(values, parameters, 0, 0);
  const zeros = values.map(() => 0);
  const byLevel = errorsFrom(zeros, parameters, 1, 0);
  const bySlope = errorsFrom(zeros, parameters, 0, 1);
  const [level, slope] = leastSquares(base.errors, byLevel.errors, bySlope.errors);
  const fit = errorsFrom(values, parameters, level, slope);
  return { ...parameters, level: fit.level, slope: fit.slope, squaredErrors: fit.errors.reduce((total, error) => total + error ** 2, 0) };
}

function errorsFrom(
  values: readonly number[],
  { alpha, beta, phi }: Pick<DampedTrend, 'alpha' | 'beta' | 'phi'>,
  firstLevel: number,
  firstSlope: number,
) {
  let [level, slope] = [firstLevel, firstSlope];
  const errors = values.map((value) => {
    const expected = level + phi * slope;
    const error = value - expected;
    level = expected + alpha * error;
    slope = phi * slope + beta * error;
    return error;
  });
  return { errors, level, slope };
}

/** The level and slope that make base + level x one + slope x other smallest; a slope that can't be told from the level is 0. */
function leastSquares(base: readonly number[], one: readonly number[], other: readonly number[]): [level: number, slope: number] {
  const product = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((total, value, t) => total + value * (b[t] as number), 0);
  const ones = product(one, one);
  const along = product(one, other) / ones;
  const apart = other.map((value, t) => value - along * (one[t] as number));
  const aparts = product(apart, apart);
  const slope = aparts > 1e-20 * product(other, other) ? -product(apart, base) / aparts : 0;
  return [-product(one, base) / ones - slope * along, slope];
}
