import { isMissing, type Missing, type Value } from '../../model/values/index.ts';
import { economiesByProducts, exportsByProduct, recordOf } from '../definition/index.ts';
import { type MatrixInput, type MatrixTotals, packedTable, type ReadMatrix, readTradeMatrix, rowsOf, totalsOf } from '../input/index.ts';
import { balassaIndex, revealedComparativeAdvantageFormula } from './balassa-index.ts';

/**
 * Revealed comparative advantage (Balassa index): an economy's share of a product in its exports, over that in the exports of all.
 * Units: all cells in one unit and period; the result is a ratio in [0, X(w) / X(i)]; 1 is the neutral point. Shape: economies in rows,
 * products in columns; the result has the same shape. The world is the sum of the table.
 * A Missing cell makes its totals Missing, and the world's, so that the whole table is: each cell gives its own reason, else the first of
 * its row, its column, the table. Decide about absences before (leave economies out, or state zeros).
 * Throws: `InvalidParameterError` when rows differ in length.
 * @metric rca
 * @example revealedComparativeAdvantage([[3, 1], [1, 3]]) // => [[1.5, 0.5], [0.5, 1.5]]
 */
export function revealedComparativeAdvantage(exports: MatrixInput): readonly (readonly Value[])[] {
  return rowsOf(revealedAdvantageTable(exports));
}

/**
 * The same as one run of memory, for large tables: the index by position, and by position the reason where there is none; `values`
 * holds 0 there. Formula, units, undefined cases and throws: those of `revealedComparativeAdvantage`.
 * @example revealedAdvantageTable([[3, 0], [1, 0]]).at(0, 1) // => { missing: 'zero-denominator' }
 */
export function revealedAdvantageTable(exports: MatrixInput): ReadMatrix {
  return revealedAdvantageOf(readTradeMatrix(exports));
}

/**
 * The same of a table that is read already. Formula, units, undefined cases: those of `revealedComparativeAdvantage`.
 * @example revealedAdvantageOf(readTradeMatrix([[3, 1], [1, 3]])).at(0, 1) // => 0.5
 */
export function revealedAdvantageOf(table: ReadMatrix): ReadMatrix {
  const { rows, columns } = table;
  const totals = totalsOf(table);
  const worldShares = worldSharesOf(totals);
  const values = new Float64Array(rows * columns);
  const absences = new Map<number, Missing>();
  for (const [row, total] of totals.rows.entries()) {
    const start = row * columns;
    const indexes = values.subarray(start, start + columns);
    const exportsOfRow = table.values.subarray(start, start + columns);
    if (divideRow(exportsOfRow, isMissing(total) ? Number.NaN : total, worldShares, indexes) === columns) continue;
    for (const [column, plain] of indexes.entries()) {
      if (hasAllDigits(plain, exportsOfRow[column] as number)) continue;
      const index = balassaIndex(table.at(row, column), total, totals.columns[column] as Value, totals.all);
      indexes[column] = isMissing(index) ? 0 : index;
      if (isMissing(index)) absences.set(start + column, index);
    }
  }
  return packedTable(rows, columns, values, absences);
}

/** Shares, and ratios of them, of at least this much have all their digits. */
const leastShare = 1e-150;

/** The share of each product in the world; NaN where a plain ratio is not to be had, so that its cells are worked out with care. */
function worldSharesOf({ columns, all }: MatrixTotals): Float64Array {
  return Float64Array.from(columns, (total) => {
    const share = isMissing(total) || isMissing(all) ? Number.NaN : total / all;
    return share >= leastShare ? share : Number.NaN;
  });
}

/**
 * Writes the index of every product of one economy and counts those that `hasAllDigits`, without a branch: a third of the cells of a
 * trade table are 0 in no order, and guessing wrong at each takes more time than the divisions.
 */
function divideRow(exports: Float64Array, total: number, worldShares: Float64Array, indexes: Float64Array): number {
  let found = 0;
  for (let column = 0; column < indexes.length; column += 1) {
    const amount = exports[column] as number;
    const index = amount / total / (worldShares[column] as number);
    indexes[column] = index;
    found += Number(index >= leastShare) | (Number(index === 0) & Number(amount === 0));
  }
  return found;
}

function hasAllDigits(index: number, amount: number): boolean {
  return index >= leastShare || (index === 0 && amount === 0);
}

/** Registry record of `rca`. */
export const revealedComparativeAdvantageMetric = /* @__PURE__ */ recordOf(revealedComparativeAdvantageFormula, {
  input: 'a table of exports, economies by products, whose sum is the world',
  inputs: { exports: economiesByProducts },
  output: 'cells',
  range: [0, null],
  undefinedWhen: { 'zero-denominator': 'the economy or the product has no exports', 'out-of-domain': 'a cell is negative' },
  reference: 'Balassa 1965, doi:10.1111/j.1467-9957.1965.tb00050.x; World Bank WITS',
  example: exportsByProduct,
  compute: ({ exports }) => revealedComparativeAdvantage(exports),
});
