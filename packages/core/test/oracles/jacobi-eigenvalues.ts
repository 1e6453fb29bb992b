/** All eigenvalues of a symmetric matrix, largest first, each with its eigenvector. */
export interface Eigenpair {
  readonly value: number;
  readonly vector: readonly number[];
}

/** Cyclic Jacobi rotations: slow, plain and exact to the last digits; nothing of it is in the library. */
export function jacobiEigenpairs(matrix: readonly (readonly number[])[]): readonly Eigenpair[] {
  const size = matrix.length;
  const work = matrix.map((row) => [...row]);
  const vectors = matrix.map((_, row) => matrix.map((_row, column) => (row === column ? 1 : 0)));
  const at = (table: readonly (readonly number[])[], row: number, column: number): number => table[row]?.[column] as number;
  for (let sweep = 0; sweep < 60; sweep += 1) {
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        const apart = at(work, p, q);
        if (apart === 0) continue;
        const ratio = (at(work, q, q) - at(work, p, p)) / (2 * apart);
        const tangent = (ratio >= 0 ? 1 : -1) / (Math.abs(ratio) + Math.hypot(1, ratio));
        const cosine = 1 / Math.hypot(1, tangent);
        const sine = tangent * cosine;
        for (let k = 0; k < size; k += 1) {
          const [one, other] = [at(work, k, p), at(work, k, q)];
          (work[k] as number[])[p] = cosine * one - sine * other;
          (work[k] as number[])[q] = sine * one + cosine * other;
        }
        for (let k = 0; k < size; k += 1) {
          const [one, other] = [at(work, p, k), at(work, q, k)];
          (work[p] as number[])[k] = cosine * one - sine * other;
          (work[q] as number[])[k] = sine * one + cosine * other;
        }
        for (let k = 0; k < size; k += 1) {
          const [one, other] = [at(vectors, k, p), at(vectors, k, q)];
          (vectors[k] as number[])[p] = cosine * one - sine * other;
          (vectors[k] as number[])[q] = sine * one + cosine * other;
        }
      }
    }
  }
  return work
    .map((row, index) => ({ value: row[index] as number, vector: vectors.map((line) => line[index] as number) }))
    .sort((one, other) => other.value - one.value);
}
