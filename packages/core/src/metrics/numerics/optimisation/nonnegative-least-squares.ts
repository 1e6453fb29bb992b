import { innerProduct, lengthOf } from '../linear-algebra/index.ts';

/**
 * Least squares with weights that may not be negative. Formula: min over w >= 0 of |target - sum over i of w(i) v(i)|, by the active
 * sets of Lawson and Hanson. Units: none. Shape: vectors and target of one length; the result's residual too.
 * Out: what the weights leave of the target, and their sum.
 * Undefined: never. Reference: Lawson and Hanson 1974, Solving least squares problems, chapter 23.
 * @example nonNegativeLeastSquares([Float64Array.of(1, 0), Float64Array.of(0, 1)], Float64Array.of(2, -1)) // => { residual: Float64Array.of(0, -1), total: 2 }
 */
export function nonNegativeLeastSquares(vectors: readonly Float64Array[], target: Float64Array) {
  const weights = new Float64Array(vectors.length);
  let active: number[] = [];
  let residual: Float64Array = Float64Array.from(target);
  const scale = lengthOf(target);
  for (let round = 0; round < 3 * target.length + 10; round += 1) {
    const entering = steepest(vectors, residual, active);
    if (entering === null || entering.slope <= 1e-12 * scale) break;
    active = [...active, entering.index];
    for (;;) {
      const wanted = solveLeastSquares(
        active.map((index) => vectors[index] as Float64Array),
        target,
      );
      const blocked = active.filter((_, place) => (wanted[place] as number) <= 0);
      const share = blocked.reduce((least, index) => {
        const [from, to] = [weights[index] as number, wanted[active.indexOf(index)] as number];
        return Math.min(least, from === to ? 0 : from / (from - to));
      }, 1);
      for (const [place, index] of active.entries()) {
        weights[index] = (weights[index] as number) + share * ((wanted[place] as number) - (weights[index] as number));
      }
      if (blocked.length === 0) break;
      const kept = active.filter((index) => (weights[index] as number) > 1e-14 * scale);
      for (const index of active) if (!kept.includes(index)) weights[index] = 0;
      active = kept.length < active.length ? kept : active.filter((index) => !blocked.includes(index));
      if (active.length === 0) break;
    }
    residual = residualOf(vectors, target, weights, active);
  }
  return { residual, total: active.reduce((sum, index) => sum + (weights[index] as number), 0) };
}

function steepest(
  vectors: readonly Float64Array[],
  residual: Float64Array,
  active: readonly number[],
): { index: number; slope: number } | null {
  const taken = new Set(active);
  let best: { index: number; slope: number } | null = null;
  for (const [index, vector] of vectors.entries()) {
    if (taken.has(index)) continue;
    const slope = innerProduct(vector, residual);
    if (best === null || slope > best.slope) best = { index, slope };
  }
  return best;
}

/** Unconstrained least squares by orthogonalisation; a vector that the others imply has weight 0. */
function solveLeastSquares(vectors: readonly Float64Array[], target: Float64Array): Float64Array {
  const count = vectors.length;
  const directions: Float64Array[] = [];
  const upper = new Float64Array(count * count);
  const right = new Float64Array(count);
  for (const [column, vector] of vectors.entries()) {
    const rest = Float64Array.from(vector);
    for (let pass = 0; pass < 2; pass += 1) {
      for (const [row, direction] of directions.entries()) {
        const along = innerProduct(direction, rest);
        upper[row * count + column] = (upper[row * count + column] as number) + along;
        for (let k = 0; k < rest.length; k += 1) rest[k] = (rest[k] as number) - along * (direction[k] as number);
      }
    }
    const length = lengthOf(rest);
    const independent = length > 1e-12 * lengthOf(vector);
    upper[column * count + column] = independent ? length : 0;
    directions.push(independent ? rest.map((value) => value / length) : new Float64Array(rest.length));
    right[column] = innerProduct(directions[column] as Float64Array, target);
  }
  const solution = new Float64Array(count);
  for (let row = count - 1; row >= 0; row -= 1) {
    let rest = right[row] as number;
    for (let column = row + 1; column < count; column += 1) rest -= (upper[row * count + column] as number) * (solution[column] as number);
    const pivot = upper[row * count + row] as number;
    solution[row] = pivot === 0 ? 0 : rest / pivot;
  }
  return solution;
}

function residualOf(
  vectors: readonly Float64Array[],
  target: Float64Array,
  weights: Float64Array,
  active: readonly number[],
): Float64Array {
  const residual = Float64Array.from(target);
  for (const index of active) {
    for (let k = 0; k < residual.length; k += 1) {
      residual[k] = (residual[k] as number) - (weights[index] as number) * ((vectors[index] as Float64Array)[k] as number);
    }
  }
  return residual;
}
