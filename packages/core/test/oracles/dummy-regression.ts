import { invertMatrix, solveLinearSystem } from './solve-linear-system.ts';

/** Rows of a model, every effect as a list of identifiers. */
export interface DummyModel {
  readonly outcome: readonly number[];
  readonly regressors: readonly (readonly number[])[];
  readonly effects: readonly (readonly string[])[];
}

/** Coefficients of the regressors, and their covariances by every definition, without any small-sample factor. */
export interface DummyFit {
  readonly coefficients: readonly number[];
  readonly fitted: readonly number[];
  readonly iid: readonly number[];
  readonly robust: readonly number[];
  readonly clustered: (clusters: readonly (readonly string[])[]) => readonly number[];
  readonly parameters: number;
}

/** The design with a column of 0 and 1 for every level, but for the first of each effect after the first; a constant without effects. */
function designOf({ outcome, regressors, effects }: DummyModel): readonly (readonly number[])[] {
  const dummies = effects.flatMap((identifiers, index) =>
    [...new Set(identifiers)].slice(index === 0 ? 0 : 1).map((level) => identifiers.map((own) => (own === level ? 1 : 0))),
  );
  return [...regressors, ...(effects.length === 0 ? [outcome.map(() => 1)] : dummies)];
}

const weighted = (weights: readonly number[], one: readonly number[], other: readonly number[]): number =>
  weights.reduce((sum, weight, row) => sum + weight * (one[row] as number) * (other[row] as number), 0);

function variancesOf(
  columns: readonly (readonly number[])[],
  weights: readonly number[],
  residuals: readonly number[],
  shown: number,
): Omit<DummyFit, 'coefficients' | 'fitted'> {
  const bread = invertMatrix(columns.map((one) => columns.map((other) => weighted(weights, one, other))));
  const sandwich = (groups: readonly string[]): readonly number[] => {
    const scores = columns.map((column) => {
      const sums = new Map<string, number>();
      for (const [row, group] of groups.entries())
        sums.set(group, (sums.get(group) ?? Number(0)) + (column[row] as number) * (residuals[row] as number));
      return [...sums.values()];
    });
    const meat = scores.map((one) => scores.map((other) => one.reduce((sum, value, index) => sum + value * (other[index] as number), 0)));
    return bread
      .slice(0, shown)
      .map((row) =>
        row.reduce((sum, left, i) => sum + left * row.reduce((inner, right, j) => inner + right * (meat[i]?.[j] as number), 0), 0),
      );
  };
  const clustered = (clusters: readonly (readonly string[])[]): readonly number[] => {
    const [first = [], second] = clusters;
    const one = sandwich(first);
    if (second === undefined) return one;
    const [other, both] = [sandwich(second), sandwich(first.map((label, row) => `${label} and ${second[row]}`))];
    return one.map((value, index) => value + (other[index] as number) - (both[index] as number));
  };
  return {
    iid: bread.slice(0, shown).map((row, index) => row[index] as number),
    robust: sandwich(residuals.map((_, row) => String(row))),
    clustered,
    parameters: columns.length,
  };
}

/** A Poisson model by reweighted least squares on the whole design. */
export function dummyPoisson(model: DummyModel): DummyFit {
  const { outcome, regressors } = model;
  const columns = designOf(model);
  const mean = outcome.reduce((sum, value) => sum + value, 0) / outcome.length;
  let predictor = outcome.map((value) => Math.log((value + mean) / 2));
  let coefficients: readonly number[] = [];
  for (let round = 0; round < 60; round += 1) {
    const means = predictor.map(Math.exp);
    const target = predictor.map((value, row) => value + ((outcome[row] as number) - (means[row] as number)) / (means[row] as number));
    coefficients = solveLinearSystem(
      columns.map((one) => columns.map((other) => weighted(means, one, other))),
      columns.map((one) => weighted(means, one, target)),
    );
    predictor = outcome.map((_, row) =>
      columns.reduce((sum, column, index) => sum + (column[row] as number) * (coefficients[index] as number), 0),
    );
  }
  const fitted = predictor.map(Math.exp);
  const residuals = outcome.map((value, row) => value - (fitted[row] as number));
  const shown = regressors.length;
  return { coefficients: coefficients.slice(0, shown), fitted, ...variancesOf(columns, fitted, residuals, shown) };
}

/** Least squares on the whole design. */
export function dummyLeastSquares(model: DummyModel): DummyFit {
  const columns = designOf(model);
  const ones = model.outcome.map(() => 1);
  const coefficients = solveLinearSystem(
    columns.map((one) => columns.map((other) => weighted(ones, one, other))),
    columns.map((one) => weighted(ones, one, model.outcome)),
  );
  const fitted = model.outcome.map((_, row) =>
    columns.reduce((sum, column, index) => sum + (column[row] as number) * (coefficients[index] as number), 0),
  );
  const residuals = model.outcome.map((value, row) => value - (fitted[row] as number));
  const shown = model.regressors.length;
  return { coefficients: coefficients.slice(0, shown), fitted, ...variancesOf(columns, ones, residuals, shown) };
}
