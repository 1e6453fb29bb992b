import { missing, type Value } from '../../model/values/index.ts';
import { economiesByProducts, exportsByProduct, recordOf } from '../definition/index.ts';
import { type MatrixInput, readTradeMatrix, totalsOf } from '../input/index.ts';
import { calculate } from '../numerics/index.ts';

/**
 * Normalised revealed comparative advantage: exports above or below what proportional trade would be, as a part of world trade.
 * Units: all cells in one unit and period; the result is a ratio in (-1/4, 1/4), which sums to 0 over economies and over products. Shape:
 * economies in rows, products in columns; the result has the same shape.
 * A Missing cell makes the whole table Missing, each cell with the first reason of itself, its row, its column, the table.
 * Throws: `InvalidParameterError` when rows differ in length.
 * @metric nrca
 * @example normalisedRevealedComparativeAdvantage([[2, 0], [0, 2]]) // => [[0.25, -0.25], [-0.25, 0.25]]
 */
export function normalisedRevealedComparativeAdvantage(exports: MatrixInput): readonly (readonly Value[])[] {
  const table = readTradeMatrix(exports);
  const totals = totalsOf(table);
  return totals.rows.map((ofEconomy, row) =>
    totals.columns.map((ofProduct, column) =>
      calculate([table.at(row, column), ofEconomy, ofProduct, totals.all], (cell, economy, product, world) =>
        world === 0 ? missing('zero-denominator') : cell / world - (economy / world) * (product / world),
      ),
    ),
  );
}

/** Registry record of `nrca`. */
export const normalisedRevealedComparativeAdvantageMetric = /* @__PURE__ */ recordOf({
  id: 'nrca',
  formula: 'x(i,k) / X(w) - X(i) X(k) / X(w)^2',
  unit: 'ratio',
  input: 'a table of exports, economies by products, whose sum is the world',
  inputs: { exports: economiesByProducts },
  output: 'cells',
  range: [-0.25, 0.25],
  undefinedWhen: { 'zero-denominator': 'the table sums to 0', 'out-of-domain': 'a cell is negative' },
  reference: 'Yu, Cai and Leung 2009, doi:10.1007/s00168-008-0213-3',
  example: exportsByProduct,
  compute: ({ exports }) => normalisedRevealedComparativeAdvantage(exports),
});
