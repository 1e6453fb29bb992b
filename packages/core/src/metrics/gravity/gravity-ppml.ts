import { isMissing, type Missing, missing, type Value } from '../../model/values/index.ts';
import { type MetricFormula, recordOf } from '../definition/index.ts';
import { sum } from '../numerics/index.ts';
import {
  centredColumn,
  type Grouping,
  groupingOf,
  inUnitsOfTheirSize,
  type PoissonLikelihood,
  picked,
  poissonFit,
  poissonLikelihood,
  separatedRows,
  zeroGroupRows,
} from './estimation/index.ts';
import { type GravityData, type GravityRows, preparedModel, readGravityRows } from './gravity-data.ts';
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
 * A Poisson gravity model: its estimates, a fitted value for each row given, the deviance, the log-likelihood and McFadden's pseudo R2, and by
 * position which rows were used, which stood in groups without any trade, which were separated, and which were incomplete.
 */
export interface PoissonGravity extends GravityEstimates, PoissonLikelihood {
  readonly fitted: readonly Value[];
  readonly deviance: number;
  readonly iterations: number;
  readonly rowsUsed: number;
  readonly zeroGroupRows: readonly number[];
  readonly separatedRows: readonly number[];
  readonly incompleteRows: readonly number[];
}

/**
 * Gravity model by Poisson pseudo maximum likelihood with the effects absorbed; zeros stay in. The scores are sum of (x - fitted) r = 0
 * for each regressor and sum of (x - fitted) = 0 in each group. Before the fit rows in groups without any trade are dropped, then
 * separated rows, whose fitted value would run to 0 without end, and then regressors that are collinear with the effects and with those
 * before them; each is listed. `standardErrors`: `iid` (default; variance equal to the mean), `hc0`, `hc1`, `cluster`, `two-way`;
 * `smallSample` `fixest` (default) or `none`: see `coefficientCovariance`; z, p and intervals: `coefficientInference`. A model without
 * effects has a constant, `(intercept)`.
 * Units: outcome at least 0 in any unit, which moves only the effects, the log-likelihood and the pseudo R2; a coefficient on a logarithm
 * is an elasticity. Shape: one entry a row in every list; `fitted` likewise, 0 in dropped rows, where that is the limit.
 * The first Missing of an incomplete row is returned, unless `missing` is `drop`. Within the result `not-identified` for a
 * regressor that is separated or collinear; the others stand. Standard errors are `too-few-observations` when there are not more rows
 * than parameters, or fewer than two clusters.
 * Throws: `InvalidParameterError` when lists differ in length, clusters are lacking, or an option has an unknown name.
 * @metric gravity-ppml
 * @example [poissonGravity({ outcome: [1, 3, 2, 6], regressors: { border: [0, 0, 1, 1] } })].map((model) => (isMissing(model) ? model : model.coefficients[1]?.estimate)) // => [Math.log(2)]
 */
export function poissonGravity(data: GravityData, options: GravityOptions = {}): PoissonGravity | Missing {
  const { maximumIterations = 100 } = options;
  expectGravityOptions(options);
  const rows = readGravityRows(data, options.missing ?? 'propagate');
  if (isMissing(rows)) return rows;
  const chosen = chooseRows(rows, data);
  const listed = (places: readonly number[]): readonly number[] => places.map((place) => rows.positions[place] as number);
  const used = listed(chosen.used);
  const clusters = clustersOf(data, options, used);
  const outcome = picked(rows.outcome, chosen.used);
  if (outcome.every((value) => value === outcome[0])) return missing('degenerate');
  const model = preparedModel(rows, chosen.used, chosen.effects);
  const scale = sum(outcome) / outcome.length;
  if (!Number.isFinite(scale)) return missing('out-of-domain');
  const scaled = outcome.map((value) => value / scale);
  const fit = poissonFit(scaled, model.columns, model.absorbed, maximumIterations);
  if (fit === null) return missing('not-converged');
  const deviance = fit.deviance * scale;
  const means = fit.means.map((mean) => mean * scale);
  if (![deviance, ...means].every(Number.isFinite)) return missing('out-of-domain');
  const estimates = estimatesOf(
    {
      ...model,
      clusters,
      coefficients: fit.coefficients,
      predictor: fit.predictor.map((value) => value + Math.log(scale)),
      weights: fit.means,
      residualColumns: fit.step.residualColumns,
      inverse: fit.step.inverse,
      residuals: scaled.map((value, row) => value - (fit.means[row] as number)),
      dispersion: 1 / scale,
    },
    options,
  );
  const fitted = new Array<Value>(data.outcome.length).fill(0);
  for (const [row, absence] of rows.incomplete) fitted[row] = absence;
  for (const [index, row] of used.entries()) fitted[row] = means[index] as number;
  return {
    ...estimates,
    degreesOfFreedom: null,
    fitted,
    deviance,
    ...poissonLikelihood(outcome, scale, deviance),
    iterations: fit.iterations,
    rowsUsed: used.length,
    zeroGroupRows: listed(chosen.zeroGroups),
    separatedRows: listed(chosen.separated),
    incompleteRows: [...rows.incomplete.keys()],
  };
}

/**
 * Leaves out rows in groups without any trade, and then separated rows. Gives what is left, and why the others are not, all by place among the rows that
 * were read, and the effects over those left.
 */
function chooseRows(rows: GravityRows, data: GravityData) {
  const { positions, outcome, regressors } = rows;
  const effectsOver = (places: readonly number[]): readonly Grouping[] => {
    const own = places.map((place) => positions[place] as number);
    return Object.entries(data.effects ?? {}).map(([name, identifiers]) => groupingOf(name, identifiers, own));
  };
  const all = [...positions.keys()];
  const zeroGroups = zeroGroupRows(outcome, effectsOver(all));
  const left = without(all, zeroGroups);
  const effects = effectsOver(left);
  const constant = effects.length === 0 ? [new Float64Array(left.length).fill(1)] : [];
  // Around their means, for the constant is part of every model: so small distances keep their digits.
  const around = inUnitsOfTheirSize(regressors.map((column) => picked(column, left))).regressors.map(centredColumn);
  const separated = separatedRows(picked(outcome, left), [...constant, ...around], effects).map((place) => left[place] as number);
  const used = without(left, separated);
  return { used, zeroGroups, separated, effects: effectsOver(used) };
}

function without(places: readonly number[], left: readonly number[]): readonly number[] {
  const gone = new Set(left);
  return places.filter((place) => !gone.has(place));
}

/** Id, formula and unit of `gravity-ppml`. */
export const poissonGravityFormula: MetricFormula<'gravity-ppml'> = {
  id: 'gravity-ppml',
  formula: 'E[x(i,j)] = exp(a(i) + c(j) + sum of b r), solved from the Poisson score',
  unit: 'score',
};

/** Registry record of `gravity-ppml`. */
export const poissonGravityMetric = /* @__PURE__ */ recordOf(poissonGravityFormula, {
  ...gravityRecord,
  undefinedWhen: {
    'out-of-domain': 'an outcome is negative, or the outcomes add up beyond the largest number',
    degenerate: 'the outcome is constant',
    'not-identified': 'a regressor is separated, or collinear with the effects or those before it',
    'not-converged': 'the iterations do not settle within maximumIterations (100)',
    'too-few-observations': 'there are not more rows than parameters, or fewer than two clusters',
  },
  reference: 'Santos Silva and Tenreyro 2006, doi:10.1162/rest.88.4.641; Correia, Guimaraes and Zylkin 2020, doi:10.1177/1536867X20909691',
  compute: ({ outcome, regressors }, { effects = {}, clusters = {}, ...options }) =>
    rowsOfCoefficients(poissonGravity({ outcome, regressors, effects, clusters }, options)),
});
