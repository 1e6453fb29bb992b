/**
 * Three economies on a ladder: the first has all three products, the last only the commonest. Worked by hand: d = u = (3, 2, 1); the
 * economy matrix has trace 49/36 and determinant 1/36, so its eigenvalues are 1, 1/4 and 1/9; the vector of 1/4 is (2, -1, -4).
 */
export const ladder: readonly (readonly number[])[] = [
  [1, 1, 1],
  [1, 1, 0],
  [1, 0, 0],
];
