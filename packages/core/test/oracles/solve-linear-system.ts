/** Solves a small linear system by elimination with the largest pivot; nothing of it is in the library. */
export function solveLinearSystem(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const work = matrix.map((row, index) => [...row, right[index] as number]);
  const size = right.length;
  for (let column = 0; column < size; column += 1) {
    const rest = work.slice(column);
    const largest = Math.max(...rest.map((row) => Math.abs(row[column] as number)));
    const pivot = column + rest.findIndex((row) => Math.abs(row[column] as number) === largest);
    [work[column], work[pivot]] = [work[pivot] as number[], work[column] as number[]];
    const top = work[column] as number[];
    for (const [index, row] of work.entries()) {
      if (index === column) continue;
      const factor = (row[column] as number) / (top[column] as number);
      for (let k = column; k <= size; k += 1) row[k] = (row[k] as number) - factor * (top[k] as number);
    }
  }
  return work.map((row, index) => (row[size] as number) / (row[index] as number));
}

/** Inverse of a small matrix, column by column. */
export function invertMatrix(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const columns = matrix.map((_, column) =>
    solveLinearSystem(
      matrix,
      matrix.map((_row, row) => (row === column ? 1 : 0)),
    ),
  );
  return matrix.map((_, row) => columns.map((column) => column[row] as number));
}
