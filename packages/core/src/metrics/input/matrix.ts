import type { Missing, Value } from '../../model/values/index.ts';

/** A list of values, one a line: a plain array, or a typed array where every value is a number. */
export type Vector = ArrayLike<Value>;

/**
 * A table of numbers in one run of memory, row after row: cell (i, j) stands at `i * columns + j`. A typed array is read, never copied.
 * `absences` holds, by position, the reason of each cell that has no value, whatever number stands in `values` there.
 */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array | readonly number[];
  readonly absences?: ReadonlyMap<number, Missing>;
}

/** What a metric on a table accepts: rows of values, which may be Missing, as plain or typed arrays; or a `Matrix` of numbers. */
export type MatrixInput = Matrix | readonly Vector[];
