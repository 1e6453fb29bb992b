import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, type Missing, missing, type Value } from '../../model/values/index.ts';
import { amounts, type LabelledFields, pairsWithDistance } from '../definition/index.ts';
import { calculate } from '../numerics/index.ts';
import {
  coefficientCovariance,
  type EffectSystem,
  effectProjection,
  type Grouping,
  groupingOf,
  interceptName,
  type ModelColumns,
  type StandardErrorOptions,
  standardErrorsOf,
  type VarianceParts,
} from './estimation/index.ts';
import type { GravityData } from './gravity-data.ts';

/** Options of the gravity models: the standard errors, and what is done with rows in which something is Missing. */
export interface GravityOptions extends StandardErrorOptions {
  readonly missing?: 'propagate' | 'drop';
  readonly maximumIterations?: number;
}

/** The same options as a registry describes them, with who takes each as it is. */
const gravityOptions = {
  effects: { kind: 'groups' },
  clusters: { kind: 'groups' },
  standardErrors: {
    kind: 'choice',
    values: ['iid', 'hc0', 'hc1', 'cluster', 'two-way'],
    usedBy: 'iid and hc1: fixest, R gravity; hc0: sandwich; cluster and two-way: fixest',
  },
  smallSample: { kind: 'choice', values: ['fixest', 'none'], usedBy: 'fixest: R fixest; none: glm, sandwich' },
  missing: { kind: 'choice', values: ['propagate', 'drop'], usedBy: 'drop: R and Python packages, without asking' },
} as const;

/** A coefficient with its standard error; both are `not-identified` where the regressor is collinear with what stands before it. */
export interface GravityCoefficient {
  readonly name: string;
  readonly estimate: Value;
  readonly standardError: Value;
}

/** What was estimated, apart from how well it fits: the coefficients, the levels of the effects, and what the standard errors rest on. */
export interface GravityEstimates {
  readonly coefficients: readonly GravityCoefficient[];
  readonly effects: readonly { readonly name: string; readonly levels: Readonly<Record<string, number>> }[];
  readonly standardErrors: NonNullable<StandardErrorOptions['standardErrors']>;
  readonly smallSample: NonNullable<StandardErrorOptions['smallSample']>;
  readonly smallSampleFactor: Value;
  readonly parameters: Value;
  /** Of the t distribution that `coefficientInference` rests on; null for the normal one, as of a Poisson model. */
  readonly degreesOfFreedom: number | null;
}

/** A fit as its solver leaves it, over the rows used; the coefficients are for a unit of each regressor. */
export interface SolvedModel extends VarianceParts {
  readonly regressors: readonly Float64Array[];
  readonly units: readonly number[];
  readonly names: readonly string[];
  readonly absorbed: EffectSystem;
  readonly columns: ModelColumns;
  readonly coefficients: readonly number[];
  readonly predictor: Float64Array;
  readonly weights: Float64Array;
}

/**
 * Checks the options of a gravity model. Formula: none. Units: none. Undefined: never. Throws: `InvalidParameterError` for an option that there is not, and for one
 * that is none of its names.
 * @example expectGravityOptions({ smallSample: 'none' }) // => undefined
 */
export function expectGravityOptions(options: GravityOptions): void {
  InvalidParameterError.expectOptions(options, {
    standardErrors: ['iid', 'hc0', 'hc1', 'cluster', 'two-way'],
    smallSample: ['fixest', 'none'],
    missing: ['propagate', 'drop'],
    maximumIterations: null,
  });
}

/**
 * The clusters that standard errors by cluster rest on. Formula: none. Units: none. Shape: one or two groupings over `rows`; none when the
 * standard errors are not by cluster. Undefined: never. Throws: `InvalidParameterError` when there are fewer clusters than are
 * needed.
 * @example clustersOf({ outcome: [1], regressors: {} }, { standardErrors: 'iid' }, [0]) // => []
 */
export function clustersOf(
  data: GravityData,
  { standardErrors = 'iid' }: StandardErrorOptions,
  rows: readonly number[],
): readonly Grouping[] {
  const needed = standardErrors === 'two-way' ? 2 : standardErrors === 'cluster' ? 1 : 0;
  const given = Object.entries(data.clusters ?? {});
  if (given.length < needed)
    throw new InvalidParameterError('clusters', `${given.length} given`, `${needed} for standard errors ${standardErrors}`);
  return given.slice(0, needed).map(([name, identifiers]) => groupingOf(name, identifiers, rows));
}

/**
 * Coefficients, standard errors and levels of a solved model in the terms of its data. A model without effects has its constant among
 * the coefficients, first. Levels that the others imply are 0: of each connected part, the last of each effect but the largest.
 * Formula: constant = predictor - X b; effects = projection of the same. Units: those of the predictor for a unit of each regressor.
 * Shape: coefficients in the order of the regressors. Undefined: `not-identified` for a regressor that is collinear or separated, naming
 * it; `out-of-domain` beyond the range of numbers; standard errors as `coefficientCovariance`.
 * @example
 * ```ts
 * estimatesOf(
 *   {
 *     regressors: [],
 *     units: [],
 *     names: [],
 *     effects: [],
 *     absorbed: effectSystem([], 2),
 *     clusters: [],
 *     columns: { identified: [], columns: [], kept: new Uint8Array() },
 *     coefficients: [],
 *     predictor: Float64Array.of(2, 2),
 *     weights: Float64Array.of(1, 1),
 *     residualColumns: [],
 *     inverse: [],
 *     residuals: Float64Array.of(1, -1),
 *     dispersion: 1,
 *   },
 *   {},
 * ).coefficients[0].estimate // => 2
 * ```
 */
export function estimatesOf(model: SolvedModel, options: StandardErrorOptions): GravityEstimates {
  const { names, units, effects, absorbed, columns, coefficients, regressors } = model;
  const withConstant = effects.length === 0;
  const rest = Float64Array.from(model.predictor);
  for (const [index, column] of columns.identified.entries()) {
    for (let row = 0; row < rest.length; row += 1) {
      rest[row] = (rest[row] as number) - (coefficients[index] as number) * ((regressors[column] as Float64Array)[row] as number);
    }
  }
  const covariance = coefficientCovariance(withConstant ? withConstantColumn(model) : model, options);
  const errors = isMissing(covariance)
    ? covariance
    : standardErrorsOf(withConstant ? uncentred(covariance.covariance, model) : covariance.covariance);
  const errorOf = (index: number): Value => (isMissing(errors) ? errors : (errors[index] as Value));
  const constant = withConstant ? [{ name: interceptName, estimate: rest[0] as number, standardError: errorOf(0) }] : [];
  const listed = names.map((name, column): GravityCoefficient => {
    const index = columns.identified.indexOf(column);
    if (index === -1) return { name, estimate: missing('not-identified', name), standardError: missing('not-identified', name) };
    const perUnit = (value: Value): Value => calculate([value], (number) => number / (units[column] as number));
    return { name, estimate: perUnit(coefficients[index] as number), standardError: perUnit(errorOf(index + constant.length)) };
  });
  const { levels } = effectProjection(absorbed, absorbed.equalWeights, columns.kept).project(rest);
  return {
    coefficients: [...constant, ...listed],
    effects: effects.map(({ name, labels }, effect) => ({
      name,
      levels: Object.fromEntries(labels.map((label, level) => [label, (levels[effect] as Float64Array)[level] as number])),
    })),
    standardErrors: options.standardErrors ?? 'iid',
    smallSample: options.smallSample ?? 'fixest',
    smallSampleFactor: isMissing(covariance) ? covariance : covariance.smallSampleFactor,
    parameters: isMissing(covariance) ? covariance : covariance.parameters,
    degreesOfFreedom: isMissing(covariance) ? null : covariance.degreesOfFreedom,
  };
}

/** The constant as a column of its own, at right angles to the others under the weights. */
function withConstantColumn(model: SolvedModel): SolvedModel {
  const weight = model.weights.reduce((total, value) => total + value, 0);
  const row = [1 / weight, ...model.inverse.map(() => 0)];
  return {
    ...model,
    residualColumns: [model.weights.map(() => 1), ...model.residualColumns],
    inverse: [row, ...model.inverse.map((values) => [0, ...values])],
  };
}

/** From the constant at the mean of the regressors to the constant where they are 0: T V T', T = (1, -mean; 0, I). */
function uncentred(
  covariance: readonly (readonly number[])[],
  { regressors, columns, residualColumns }: SolvedModel,
): readonly (readonly number[])[] {
  const shift = columns.identified.map((column, index) => {
    const [raw, centred] = [(regressors[column] as Float64Array)[0] as number, (residualColumns[index] as Float64Array)[0] as number];
    return centred - raw;
  });
  const moved = (row: readonly number[]): number =>
    shift.reduce((total, value, index) => total + value * (row[index + 1] as number), row[0] as number);
  const cross = covariance.map(moved);
  return covariance.map((row, index) => (index === 0 ? [moved(cross), ...cross.slice(1)] : [cross[index] as number, ...row.slice(1)]));
}

/** What the records of both models have in common. */
export const gravityRecord = {
  unit: 'score',
  input: 'rows of an outcome, regressors, effects to absorb and clusters',
  inputs: { outcome: amounts, regressors: { shape: 'columns', unit: 'number' } },
  options: gravityOptions,
  output: 'labelled',
  example: pairsWithDistance,
} as const;

/**
 * The coefficients of a model as rows, each with the name of its regressor.
 * @example rowsOfCoefficients({ coefficients: [] }) // => []
 */
export function rowsOfCoefficients(model: Pick<GravityEstimates, 'coefficients'> | Missing): readonly LabelledFields[] | Missing {
  if (isMissing(model)) return model;
  return model.coefficients.map(({ name, estimate, standardError }) => ({
    labels: { regressor: name },
    fields: { estimate, standardError },
  }));
}
