import { innerProduct, lengthOf } from './inner-product.ts';

/**
 * Which of some columns are new in the given order, by orthogonalisation over the first `basisRows` rows, the same combination being
 * applied to the other rows. A column is dependent when what is left of it over the basis rows is at most `tolerance` of its scale.
 * Formula: r(j) = x(j) - sum over kept k < j of (r(k)'x(j)) r(k), twice for the sake of the digits. Units: those of the columns.
 * Shape: columns of equal length; one scale each. Undefined: never.
 * Out: which columns are kept and which are dependent; `remainders` are what is left of each, over all rows, after the kept columns before it are taken out: kept ones
 * have length 1 over the basis rows.
 * Reference: Daniel, Gragg, Kaufman and Stewart 1976, doi:10.1090/S0025-5718-1976-0431641-8.
 * @example independentColumns([Float64Array.of(1, 1), Float64Array.of(2, 2)], 2, [1, 2], 1e-9).dependent // => [1]
 */
export function independentColumns(columns: readonly Float64Array[], basisRows: number, scales: readonly number[], tolerance: number) {
  const kept: number[] = [];
  const dependent: number[] = [];
  const remainders: Float64Array[] = [];
  for (const [index, column] of columns.entries()) {
    const rest = Float64Array.from(column);
    for (const earlier of [...kept, ...kept]) subtract(rest, remainders[earlier] as Float64Array, basisRows);
    const length = lengthOf(rest, basisRows);
    remainders.push(length > tolerance * (scales[index] as number) ? rest.map((value) => value / length) : rest);
    (length > tolerance * (scales[index] as number) ? kept : dependent).push(index);
  }
  return { kept, dependent, remainders };
}

function subtract(rest: Float64Array, direction: Float64Array, basisRows: number): void {
  const along = innerProduct(rest, direction, basisRows);
  for (let row = 0; row < rest.length; row += 1) rest[row] = (rest[row] as number) - along * (direction[row] as number);
}
