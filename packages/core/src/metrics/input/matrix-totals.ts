import { type Missing, missing, type Value } from '../../model/values/index.ts';
import { sum } from '../numerics/index.ts';
import type { ReadMatrix } from './read-matrix.ts';

/** Totals of a table over columns, over rows, and over all. A total is Missing when a member is. */
export interface MatrixTotals {
  readonly rows: readonly Value[];
  readonly columns: readonly Value[];
  readonly all: Value;
}

/**
 * Row totals, column totals and the total of a table. Formula: X(i) = sum over k of x(i,k), X(k) = sum over i, X(w) = sum over both.
 * Units: that of the cells.
 * Undefined: the first Missing member, in the order of the table; `out-of-domain` on overflow.
 * @example totalsOf(readTradeMatrix([[1, 2], [3, 4]])) // => { rows: [3, 7], columns: [4, 6], all: 10 }
 */
export function totalsOf({ rows, columns, values, absences }: ReadMatrix): MatrixTotals {
  const rowTotals = Array.from({ length: rows }, (_, row) => sum(values.subarray(row * columns, (row + 1) * columns)));
  const columnTotals = sumColumns(rows, columns, values);
  const rowAbsences = new Map<number, Missing>();
  const columnAbsences = new Map<number, Missing>();
  for (const [position, absence] of absences) {
    const row = Math.floor(position / columns);
    if (!rowAbsences.has(row)) rowAbsences.set(row, absence);
    if (!columnAbsences.has(position % columns)) columnAbsences.set(position % columns, absence);
  }
  const [firstAbsence] = absences.values();
  return {
    rows: rowTotals.map((total, row) => rowAbsences.get(row) ?? finite(total)),
    columns: Array.from(columnTotals, (total, column) => columnAbsences.get(column) ?? finite(total)),
    all: firstAbsence ?? finite(sum(rowTotals)),
  };
}

function finite(total: number): Value {
  return Number.isFinite(total) ? total : missing('out-of-domain');
}

/** As `sum`, for all columns in one pass over the table; cells hold no negative numbers. */
function sumColumns(rows: number, columns: number, values: Float64Array): Float64Array {
  const totals = new Float64Array(columns);
  const corrections = new Float64Array(columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const term = values[row * columns + column] as number;
      const total = totals[column] as number;
      const next = total + term;
      corrections[column] = (corrections[column] as number) + (total >= term ? total - next + term : term - next + total);
      totals[column] = next;
    }
  }
  return totals.map((total, column) => (Number.isFinite(total) ? total + (corrections[column] as number) : total));
}
