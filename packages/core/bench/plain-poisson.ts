interface Rows {
  readonly outcome: readonly number[];
  readonly regressors: Readonly<Record<string, readonly number[]>>;
  readonly effects: Readonly<Record<string, readonly string[]>>;
}

/**
 * A Poisson model with a column of 0 and 1 for every level of every effect but the first of each after the first, by reweighted least
 * squares on the whole matrix: what absorbing the effects saves. Gives the coefficients of the regressors.
 */
export function plainPoisson({ outcome, regressors, effects }: Rows): readonly number[] {
  const dummies = Object.values(effects).flatMap((identifiers, index) =>
    [...new Set(identifiers)].slice(index === 0 ? 0 : 1).map((level) => identifiers.map((own) => (own === level ? 1 : 0))),
  );
  const columns = [...Object.values(regressors), ...dummies].map((column) => Float64Array.from(column));
  const mean = outcome.reduce((total, value) => total + value, 0) / outcome.length;
  let predictor = outcome.map((value) => Math.log((value + mean) / 2));
  let coefficients: readonly number[] = [];
  for (let round = 0; round < 15; round += 1) {
    const means = predictor.map(Math.exp);
    const target = predictor.map((value, row) => value + ((outcome[row] as number) - (means[row] as number)) / (means[row] as number));
    const matrix = columns.map((one) =>
      columns.map((other) => one.reduce((total, value, row) => total + value * (other[row] as number) * (means[row] as number), 0)),
    );
    const right = columns.map((one) =>
      one.reduce((total, value, row) => total + value * (target[row] as number) * (means[row] as number), 0),
    );
    coefficients = solve(matrix, right);
    predictor = outcome.map((_, row) =>
      columns.reduce((total, column, index) => total + (column[row] as number) * (coefficients[index] as number), 0),
    );
  }
  return coefficients.slice(0, Object.keys(regressors).length);
}

function solve(matrix: number[][], right: number[]): readonly number[] {
  const size = right.length;
  for (let pivot = 0; pivot < size; pivot += 1) {
    const row = matrix[pivot] as number[];
    for (let below = pivot + 1; below < size; below += 1) {
      const other = matrix[below] as number[];
      const factor = (other[pivot] as number) / (row[pivot] as number);
      for (let column = pivot; column < size; column += 1) other[column] = (other[column] as number) - factor * (row[column] as number);
      right[below] = (right[below] as number) - factor * (right[pivot] as number);
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row -= 1) {
    const line = matrix[row] as number[];
    let rest = right[row] as number;
    for (let column = row + 1; column < size; column += 1) rest -= (line[column] as number) * (solution[column] as number);
    solution[row] = rest / (line[row] as number);
  }
  return solution;
}
