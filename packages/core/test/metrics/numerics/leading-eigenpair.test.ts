import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leadingEigenpair } from '../../../src/metrics/numerics/linear-algebra/leading-eigenpair.ts';
import { tridiagonalEigenvalues } from '../../../src/metrics/numerics/linear-algebra/tridiagonal-eigenvalues.ts';
import { tridiagonalEigenvector } from '../../../src/metrics/numerics/linear-algebra/tridiagonal-eigenvector.ts';

function product(matrix: readonly number[], size: number, vector: ArrayLike<number>): readonly number[] {
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_column, column) => (matrix[row * size + column] as number) * (vector[column] as number)).reduce(
      (a, b) => a + b,
      0,
    ),
  );
}

const symmetric = fc.integer({ min: 1, max: 12 }).chain((size) =>
  fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: size * size, maxLength: size * size }).map((cells) => ({
    size,
    matrix: cells.map((_, cell) => (cells[cell] as number) + (cells[(cell % size) * size + Math.floor(cell / size)] as number)),
  })),
);

describe('leadingEigenpair(matrix, size)', () => {
  test('leadingEigenpair([[2, 1], [1, 2]]) is 3 with (1, 1) / sqrt(2), and then comes 1', () => {
    const { value, next, vector } = leadingEigenpair([2, 1, 1, 2], 2);
    expect(value).toBeCloseTo(3, 14);
    expect(next).toBeCloseTo(1, 14);
    expect(Math.abs(vector[0] as number)).toBeCloseTo(Math.SQRT1_2, 14);
    expect((vector[0] as number) * (vector[1] as number)).toBeCloseTo(0.5, 14);
  });

  test('leadingEigenpair of a single entry has nothing after it', () => {
    expect(leadingEigenpair([5], 1)).toEqual({ value: 5, next: Number.NEGATIVE_INFINITY, vector: Float64Array.of(1) });
  });

  test('leadingEigenpair of zeros is 0, with a vector of length 1', () => {
    const { value, next, vector } = leadingEigenpair(new Array(9).fill(0), 3);
    expect([value, next]).toEqual([0, 0]);
    expect(Math.hypot(...vector)).toBeCloseTo(1, 14);
  });

  test('leadingEigenpair of a matrix already tridiagonal, with the second difference known in closed form', () => {
    const size = 20;
    const matrix = Array.from({ length: size * size }, (_, cell) => {
      const apart = Math.abs(Math.floor(cell / size) - (cell % size));
      return apart === 0 ? 2 : apart === 1 ? -1 : 0;
    });
    const wanted = (k: number): number => 2 - 2 * Math.cos((k * Math.PI) / (size + 1));
    const { value, next } = leadingEigenpair(matrix, size);
    expect(value).toBeCloseTo(wanted(size), 13);
    expect(next).toBeCloseTo(wanted(size - 1), 13);
  });

  test('leadingEigenpair fulfils S v = x v with v of length 1, and no direction stretches S by more', () => {
    fc.assert(
      fc.property(
        symmetric,
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }),
        ({ size, matrix }, direction) => {
          const { value, next, vector } = leadingEigenpair(matrix, size);
          const image = product(matrix, size, vector);
          for (const [row, entry] of image.entries()) expect(entry).toBeCloseTo(value * (vector[row] as number), 9);
          expect(Math.hypot(...vector)).toBeCloseTo(1, 12);
          expect(next).toBeLessThanOrEqual(value);
          const along = direction.slice(0, size);
          const length = along.reduce((total, entry) => total + entry * entry, 0);
          const stretched = product(matrix, size, along).reduce((total, entry, row) => total + entry * (along[row] as number), 0);
          expect(stretched).toBeLessThanOrEqual(value * length + 1e-9);
        },
      ),
      { seed: 3 },
    );
  });

  test('leadingEigenpair leaves its matrix alone', () => {
    const matrix = Float64Array.of(1, 2, 3, 2, 5, 6, 3, 6, 9);
    leadingEigenpair(matrix, 3);
    expect([...matrix]).toEqual([1, 2, 3, 2, 5, 6, 3, 6, 9]);
  });
});

describe('the tridiagonal eigenproblem', () => {
  test('tridiagonalEigenvalues sees a double eigenvalue as two', () => {
    expect(tridiagonalEigenvalues(Float64Array.of(2, 2, 1), Float64Array.of(0, 0, 0))).toEqual([2, 2]);
  });

  test('tridiagonalEigenvalues of ((1, 2), (2, 1)) are 3 and -1', () => {
    const [first, second] = tridiagonalEigenvalues(Float64Array.of(1, 1), Float64Array.of(0, 2));
    expect(first).toBeCloseTo(3, 14);
    expect(second).toBeCloseTo(-1, 14);
  });

  test('tridiagonalEigenvector of a split matrix lies in the part that has the eigenvalue', () => {
    const vector = tridiagonalEigenvector(Float64Array.of(1, 1, 7), Float64Array.of(0, 0.5, 0), 7);
    expect(Math.abs(vector[2] as number)).toBeCloseTo(1, 12);
    expect(Math.hypot(vector[0] as number, vector[1] as number)).toBeLessThan(1e-12);
  });
});
