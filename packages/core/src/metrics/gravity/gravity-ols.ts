import { isMissing, type Missing, missing, type Value } from '../../model/values/index.ts';
import { recordOf } from '../definition/index.ts';
import { calculate, innerProduct } from '../numerics/index.ts';
import { centredColumn, groupingOf, picked, rowsWhere, weightedStep } from './estimation/index.ts';
import { type GravityData, preparedModel, readGravityRows } from './gravity-data.ts';
import {
  clustersOf,
  estimatesOf,
  expectGravityOptions,
  type GravityEstimates,
  type GravityOptions,
  gravityRecord,
  rowsOfCoefficients,
} from './gravity-result.ts';

/**
 * A log-linear gravity model: its estimates, a fitted logarithm for each row given, the sum of squares left, the log-likelihood of normal
 * errors, -n / 2 (ln(2 pi sum e^2 / n) + 1), the share explained (R2), in all and beside the effects, and by position the rows that were used, had no trade, and were incomplete.
 */
export interface LogLinearGravity extends GravityEstimates {
  readonly fittedLogarithms: readonly Value[];
  readonly residualSumOfSquares: number;
  readonly logLikelihood: Value;
  readonly explainedShare: Value;
  readonly explainedShareWithinEffects: Value;
  readonly rowsUsed: number;
  readonly zeroRows: readonly number[];
  readonly incompleteRows: readonly number[];
}

/**
 * Gravity model by least squares on the logarithm of the flow, for comparison with the Poisson model. Zeros have no logarithm: they are
 * dropped and counted, which biases the result. `standardErrors` and `smallSample` as in `poissonGravity`; `iid` takes the variance of e
 * as sum e^2 / (n - K), with `none` / n. t, p and intervals: `coefficientInference`.
 * Units: outcome at least 0 in any unit; a coefficient on a logarithm is an elasticity. Shape: one entry a row in every list.
 * The first Missing of an incomplete row is returned, unless `missing` is `drop`. Within the result `not-identified` for a
 * collinear regressor, and for the fitted value of a row without trade.
 * Throws: `InvalidParameterError` when lists differ in length, clusters are lacking, or an option has an unknown name.
 * @metric gravity-ols
 * @example [logLinearGravity({ outcome: [2, 2, 4, 4.5, 0], regressors: { border: [0, 0, 1, 1, 1] } })].map((model) => (isMissing(model) ? model : model.zeroRows)) // => [[4]]
 */
export function logLinearGravity(data: GravityData, options: GravityOptions = {}): LogLinearGravity | Missing {
  expectGravityOptions(options);
  const rows = readGravityRows(data, options.missing ?? 'propagate');
  if (isMissing(rows)) return rows;
  const places = rowsWhere(rows.outcome, (value) => value > 0);
  const used = places.map((place) => rows.positions[place] as number);
  if (used.length === 0) return missing('too-few-observations');
  const clusters = clustersOf(data, options, used);
  const logarithms = picked(rows.outcome, places).map(Math.log);
  if (logarithms.every((value) => value === logarithms[0])) return missing('degenerate');
  const effects = Object.entries(data.effects ?? {}).map(([name, identifiers]) => groupingOf(name, identifiers, used));
  const model = preparedModel(rows, places, effects);
  const { absorbed, columns } = model;
  const weights = absorbed.equalWeights;
  const step = weightedStep(logarithms, columns.columns, absorbed, weights, columns.kept);
  const withinStep = weightedStep(logarithms, [], absorbed, weights, columns.kept);
  if (step === null || withinStep === null) return missing('not-converged');
  const residuals = logarithms.map((value, row) => value - (step.fitted[row] as number));
  const left = squareOf(residuals);
  const solved = { ...model, clusters, predictor: step.fitted, weights, residuals };
  const { coefficients, residualColumns, inverse } = step;
  const dispersion = left / (options.smallSample === 'none' ? used.length : Math.max(1, used.length - 1));
  const fitted: Value[] = Array.from({ length: data.outcome.length }, (_, row) => rows.incomplete.get(row) ?? missing('not-identified'));
  for (const [index, row] of used.entries()) fitted[row] = step.fitted[index] as number;
  return {
    ...estimatesOf({ ...solved, coefficients, residualColumns, inverse, dispersion }, options),
    fittedLogarithms: fitted,
    residualSumOfSquares: left,
    logLikelihood: calculate([left], (squared) => (-used.length / 2) * (Math.log((2 * Math.PI * squared) / used.length) + 1)),
    explainedShare: explained(left, squareOf(centredColumn(logarithms))),
    explainedShareWithinEffects: explained(left, squareOf(logarithms.map((value, row) => value - (withinStep.fitted[row] as number)))),
    rowsUsed: used.length,
    zeroRows: rows.positions.filter((_, place) => rows.outcome[place] === 0),
    incompleteRows: [...rows.incomplete.keys()],
  };
}

function squareOf(column: Float64Array): number {
  return innerProduct(column, column);
}

function explained(left: number, whole: number): Value {
  return whole > 1e-20 ? 1 - left / whole : missing('zero-denominator');
}

/** Registry record of `gravity-ols`. */
export const logLinearGravityMetric = /* @__PURE__ */ recordOf({
  id: 'gravity-ols',
  formula: 'ln x(i,j) = a(i) + c(j) + sum of b r + e, by least squares',
  ...gravityRecord,
  undefinedWhen: {
    'out-of-domain': 'an outcome is negative',
    degenerate: 'the outcome is constant',
    'zero-denominator': 'there is no variation of which a share could be explained',
    'not-identified': 'a regressor is collinear with the effects or those before it',
    'not-converged': 'the effects to absorb do not settle',
    'too-few-observations': 'there is no row with trade, not more rows than parameters, or fewer than two clusters',
  },
  reference: 'Tinbergen 1962; on its bias Santos Silva and Tenreyro 2006, doi:10.1162/rest.88.4.641',
  compute: ({ outcome, regressors }, { effects = {}, clusters = {}, ...options }) =>
    rowsOfCoefficients(logLinearGravity({ outcome, regressors, effects, clusters }, options)),
});
