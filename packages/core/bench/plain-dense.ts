import type { TradeTable } from './trade-table.ts';

/**
 * The same quantities as a program would write them straight from their formulas, over dense arrays: what the ratios compare with.
 * They are held to the library's results before they are timed.
 */
export function plainAdvantage({ rows, columns, values }: TradeTable): Float64Array {
  const byRow = new Float64Array(rows);
  const byColumn = new Float64Array(columns);
  let world = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const value = values[row * columns + column] as number;
      byRow[row] = (byRow[row] as number) + value;
      byColumn[column] = (byColumn[column] as number) + value;
      world += value;
    }
  }
  return values.map(
    (value, cell) => value / (byRow[Math.floor(cell / columns)] as number) / ((byColumn[cell % columns] as number) / world),
  );
}

/** Proximities by the product of the presence table with itself, cell by cell. */
export function plainProximity(presence: Uint8Array, rows: number, columns: number): Float64Array {
  const ubiquity = new Float64Array(columns);
  for (let cell = 0; cell < presence.length; cell += 1)
    ubiquity[cell % columns] = (ubiquity[cell % columns] as number) + (presence[cell] as number);
  const values = new Float64Array(columns * columns);
  for (let row = 0; row < rows; row += 1) {
    for (let one = 0; one < columns; one += 1) {
      if (presence[row * columns + one] === 0) continue;
      for (let other = 0; other < columns; other += 1) {
        values[one * columns + other] = (values[one * columns + other] as number) + (presence[row * columns + other] as number);
      }
    }
  }
  return values.map((count, cell) => count / Math.max(ubiquity[Math.floor(cell / columns)] as number, ubiquity[cell % columns] as number));
}

/** Densities by the product of presences and proximities, cell by cell. */
export function plainDensity(presence: Uint8Array, rows: number, columns: number, proximity: Float64Array): Float64Array {
  const values = new Float64Array(rows * columns);
  for (let product = 0; product < columns; product += 1) {
    let whole = 0;
    for (let other = 0; other < columns; other += 1) whole += proximity[product * columns + other] as number;
    for (let row = 0; row < rows; row += 1) {
      let own = 0;
      for (let other = 0; other < columns; other += 1)
        own += (presence[row * columns + other] as number) * (proximity[product * columns + other] as number);
      values[row * columns + product] = own / whole;
    }
  }
  return values;
}

/** The eigenvector behind the complexity index by power iteration on the dense matrix of economies, freed of its first vector. */
export function plainComplexity(presence: Uint8Array, rows: number, columns: number): Float64Array {
  const diversity = new Float64Array(rows);
  const ubiquity = new Float64Array(columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      diversity[row] = (diversity[row] as number) + (presence[row * columns + column] as number);
      ubiquity[column] = (ubiquity[column] as number) + (presence[row * columns + column] as number);
    }
  }
  const matrix = new Float64Array(rows * rows);
  for (let one = 0; one < rows; one += 1) {
    for (let other = 0; other < rows; other += 1) {
      let total = 0;
      for (let column = 0; column < columns; column += 1) {
        total +=
          ((presence[one * columns + column] as number) * (presence[other * columns + column] as number)) / (ubiquity[column] as number);
      }
      matrix[one * rows + other] = total / (diversity[one] as number);
    }
  }
  const weight = diversity.reduce((total, value) => total + value, 0);
  let vector = Float64Array.from({ length: rows }, (_, row) => Math.sin(row + 1));
  for (let round = 0; round < 100_000; round += 1) {
    const mean = vector.reduce((total, value, row) => total + value * (diversity[row] as number), 0) / weight;
    const centred = vector.map((value) => value - mean);
    const image = Float64Array.from({ length: rows }, (_, one) =>
      centred.reduce((total, value, other) => total + value * (matrix[one * rows + other] as number), 0),
    );
    const length = Math.hypot(...image);
    const next = image.map((value) => value / length);
    const moved = Math.max(...next.map((value, row) => Math.abs(value - (vector[row] as number))));
    vector = next;
    if (moved < 1e-13) break;
  }
  return vector;
}

/** Fitness and complexity after some updates, over dense loops. */
export function plainFitness(presence: Uint8Array, rows: number, columns: number, updates: number): Float64Array {
  let fitness = new Float64Array(rows).fill(1);
  let complexity = new Float64Array(columns).fill(1);
  const overMean = (values: Float64Array): Float64Array<ArrayBuffer> => {
    const mean = values.reduce((total, value) => total + value, 0) / values.length;
    return Float64Array.from(values, (value) => value / mean);
  };
  for (let update = 0; update < updates; update += 1) {
    const [nextFitness, penalty] = [new Float64Array(rows), new Float64Array(columns)];
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const present = presence[row * columns + column] as number;
        nextFitness[row] = (nextFitness[row] as number) + present * (complexity[column] as number);
        penalty[column] = (penalty[column] as number) + present / (fitness[row] as number);
      }
    }
    fitness = overMean(nextFitness);
    complexity = overMean(penalty.map((value) => 1 / value));
  }
  return fitness;
}
