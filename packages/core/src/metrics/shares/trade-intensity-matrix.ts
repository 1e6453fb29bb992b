import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import type { Value } from '../../model/values/index.ts';
import { type MatrixInput, type MatrixTotals, readTradeMatrix, totalsOf } from '../input/index.ts';
import { calculate, sum } from '../numerics/index.ts';
import { tradeIntensity } from './trade-intensity.ts';

/** Which world the partner's imports are compared with: see `tradeIntensity`. */
export interface TradeIntensityMatrixOptions {
  readonly world?: 'all' | 'net-of-reporter';
}

/**
 * Trade intensity of every pair of a closed world. Formula, units and undefined cases: those of `tradeIntensity`, with the row
 * totals as exports, the column totals as imports and the sum of all as the world.
 * Shape: F(i,j), exporters in rows and importers in columns, in one order; the result has the same shape.
 * Throws: `InvalidParameterError` when the table is not square, or the world has an unknown name.
 * @example tradeIntensityMatrix([[0, 2], [2, 0]]) // => [[0, 2], [2, 0]]
 */
export function tradeIntensityMatrix(flows: MatrixInput, options: TradeIntensityMatrixOptions = {}): readonly (readonly Value[])[] {
  const { world = 'all' } = options;
  InvalidParameterError.expectOptions(options, { world: ['all', 'net-of-reporter'] });
  const table = readTradeMatrix(flows);
  if (table.rows !== table.columns) {
    throw new InvalidParameterError('flows', `${table.rows} x ${table.columns}`, 'a square table of bilateral flows');
  }
  const totals = totalsOf(table);
  return totals.rows.map((reporterExports, row) => {
    const others = world === 'all' ? totals.all : importsOfOthers(totals, row);
    return totals.columns.map((partnerImports, column) =>
      tradeIntensity({ flow: table.at(row, column), reporterExports, partnerImports, world: others }),
    );
  });
}

/** Added up and not taken from the total, which would lose small ones beside a large one. */
function importsOfOthers({ columns, all }: MatrixTotals, reporter: number): Value {
  return calculate([all, ...columns], (_all, ...imports) => sum(imports.filter((_, importer) => importer !== reporter)));
}
