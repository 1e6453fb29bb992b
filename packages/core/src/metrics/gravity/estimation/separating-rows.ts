import { innerProduct, lengthOf, nonNegativeLeastSquares } from '../../numerics/index.ts';

/** Below this part of its length a projection counts as 0. */
const angleTolerance: number = 1e-8;

/**
 * Which rows some combination of directions can push above 0 while pushing none below. Formula: the rows i with z(i) > 0 for some
 * z = Z g >= 0. Found as the shortest vector s = sum over i of (1 + l(i)) z(i), l >= 0, of the rows z(i): it meets no row at an obtuse
 * angle, and those at an acute one are such rows; they leave, and the search goes on among the rest, at right angles to s, until s is 0.
 * Units: none. Shape: one row of Z an entry, all of one length; the result is one mark a row. A row of zeros is never marked.
 * Undefined: never.
 * Reference: Stiemke 1915 and Gordan 1873 for the alternative; the separation it decides: Correia, Guimaraes and Zylkin 2021, arXiv 1903.01633.
 * @example separatingRows([Float64Array.of(1), Float64Array.of(0), Float64Array.of(2)]) // => Uint8Array.of(1, 0, 1)
 */
export function separatingRows(rows: readonly Float64Array[]): Uint8Array {
  const marks = new Uint8Array(rows.length);
  let left = rows.flatMap((row, index) => {
    const unit = unitOf(row);
    return unit === null ? [] : [{ index, unit }];
  });
  while (left.length > 0) {
    const sum = shortestSum(left.map(({ unit }) => unit));
    if (sum === null) break;
    const along = left.map(({ unit }) => innerProduct(unit, sum));
    for (const [place, { index }] of left.entries()) if ((along[place] as number) > angleTolerance) marks[index] = 1;
    left = left.flatMap(({ index, unit }) => {
      const rest = marks[index] === 1 ? null : unitOf(unit.map((value, k) => value - innerProduct(unit, sum) * (sum[k] as number)));
      return rest === null ? [] : [{ index, unit: rest }];
    });
  }
  return marks;
}

/** The direction of the shortest sum of the rows with weights of at least 1, or null when it vanishes. */
function shortestSum(rows: readonly Float64Array[]): Float64Array | null {
  const width = (rows[0] as Float64Array).length;
  const target = new Float64Array(width);
  for (const row of rows) for (let k = 0; k < width; k += 1) target[k] = (target[k] as number) - (row[k] as number);
  const { residual, total } = nonNegativeLeastSquares(rows, target);
  const length = lengthOf(residual);
  if (length <= 1e-9 * (rows.length + total)) return null;
  const direction = residual.map((value) => -value / length);
  return rows.some((row) => innerProduct(row, direction) > angleTolerance) ? direction : null;
}

function unitOf(row: Float64Array): Float64Array | null {
  const length = lengthOf(row);
  return length > 0 ? row.map((value) => value / length) : null;
}
