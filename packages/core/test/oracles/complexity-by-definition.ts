import { type Eigenpair, jacobiEigenpairs } from './jacobi-eigenvalues.ts';

type Table = readonly (readonly number[])[];

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const transpose = (table: Table): Table => (table[0] ?? []).map((_, column) => table.map((row) => row[column] as number));

/** A table without rows and columns that hold no presence. */
export function withoutEmpty(table: Table): Table {
  const rows = table.filter((row) => sum(row) > 0);
  return transpose(transpose(rows).filter((column) => sum(column) > 0));
}

/** All eigenpairs of D^-1/2 B U^-1 B' D^-1/2, the first of which is 1. */
export function complexityEigenpairs(table: Table): readonly Eigenpair[] {
  const diversity = table.map(sum);
  const ubiquity = transpose(table).map(sum);
  const matrix = table.map((one, i) =>
    table.map(
      (other, j) =>
        sum(one.map((cell, k) => (cell * (other[k] as number)) / (ubiquity[k] as number))) /
        Math.sqrt((diversity[i] as number) * (diversity[j] as number)),
    ),
  );
  return jacobiEigenpairs(matrix);
}

/** Proximities, cell by cell from their definition. */
export function proximityByDefinition(table: Table, diagonal: 0 | 1, norm: 'max' | 'sqrt'): Table {
  const columns = transpose(table);
  return columns.map((one, i) =>
    columns.map((other, j) => {
      if (i === j) return diagonal;
      const [left, right] = [sum(one), sum(other)];
      return sum(one.map((cell, c) => cell * (other[c] as number))) / (norm === 'max' ? Math.max(left, right) : Math.sqrt(left * right));
    }),
  );
}

/** Densities, cell by cell from their definition; a product without a neighbour gives NaN, which a test passes over. */
export function densityByDefinition(table: Table, near: Table): Table {
  return table.map((row) => near.map((weights) => sum(weights.map((weight, k) => weight * (row[k] as number))) / sum(weights)));
}

/** Outlook gains by the four conventions, from their definitions; p is the complexity of each product. */
export function gainByDefinition(table: Table, near: Table, p: readonly number[], convention: string): Table {
  const density = densityByDefinition(table, near);
  return table.map((row, c) =>
    near.map((_, k) => {
      const absent = row.map((cell, other) => (1 - cell) * (p[other] as number));
      if (convention === 'r' || convention === 'harvard') {
        const gain = sum(absent.map((value, other) => (value * (near[other]?.[k] as number)) / sum(near[other] ?? [])));
        return (1 - (row[k] as number)) * gain;
      }
      const gain = sum(absent.map((value, other) => value * (near[other]?.[k] as number))) / sum(near[k] ?? []);
      const omega = density[c]?.[k] as number;
      return gain - (convention === 'datawheel' ? omega : 1 - omega) * (p[k] as number);
    }),
  );
}

/** Fitness and complexity after some updates, straight from their definition. */
export function fitnessByDefinition(
  table: Table,
  updates: number,
): { readonly economies: readonly number[]; readonly products: readonly number[] } {
  const overMean = (values: readonly number[]): readonly number[] => values.map((value) => (value * values.length) / sum(values));
  let economies: readonly number[] = table.map(() => 1);
  let products: readonly number[] = transpose(table).map(() => 1);
  for (let update = 0; update < updates; update += 1) {
    const [before, across] = [economies, products];
    economies = overMean(table.map((row) => sum(row.map((cell, k) => cell * (across[k] as number)))));
    products = overMean(transpose(table).map((column) => 1 / sum(column.map((cell, c) => cell / (before[c] as number)))));
  }
  return { economies, products };
}

/** Reflections straight from their definition. */
export function reflectionsByDefinition(
  table: Table,
  steps: number,
): { readonly economies: readonly number[]; readonly products: readonly number[] } {
  const columns = transpose(table);
  let economies: readonly number[] = table.map(sum);
  let products: readonly number[] = columns.map(sum);
  for (let step = 0; step < steps; step += 1) {
    const [before, across] = [economies, products];
    economies = table.map((row) => sum(row.map((cell, k) => cell * (across[k] as number))) / sum(row));
    products = columns.map((column) => sum(column.map((cell, c) => cell * (before[c] as number))) / sum(column));
  }
  return { economies, products };
}
