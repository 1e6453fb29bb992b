import { recordOf } from '../definition/index.ts';
import type { MatrixInput } from '../input/index.ts';
import { type IndexOptions, type IndexPeriod, indexOverTime, indexRecord, listsOfPeriods } from './index-over-time.ts';

/**
 * Quantity index of trade over several periods: the price index with prices and quantities exchanged. By `formula`: `fisher` (default)
 * sqrt(laspeyres paasche); `laspeyres` sum q1 p0 / sum q0 p0; `paasche` sum q1 p1 / sum q0 p1; the others as in `compareQuantities`. The
 * Laspeyres quantity index times the Paasche price index is the value ratio.
 * Units: p in money per unit, q in units that may differ between products but not between periods; the result is a ratio, 1 in the first
 * period. Only products traded in both of the compared periods enter: `coverage` says how much of the trade that is. Shape: products in
 * rows, periods in columns; one entry a period. `comparison`: `chained` (default), `fixed-base`, `period-on-period`.
 * A Missing price or quantity is returned as it is (with `missing: 'drop'` its product is left out).
 * Throws: `InvalidParameterError` when the tables differ in shape, or an option has an unknown name.
 * @metric quantity-index
 * @example quantityIndex([[2, 2], [1, 1]], [[1, 2], [2, 2]], { form: 'laspeyres' }).map(({ index }) => index) // => [1, 1.5]
 */
export function quantityIndex(prices: MatrixInput, quantities: MatrixInput, options: IndexOptions = {}): readonly IndexPeriod[] {
  return indexOverTime(prices, quantities, options, ({ a0, a1, b0, b1 }) => ({ a0: b0, a1: b1, b0: a0, b1: a1 }));
}

/** Registry record of `quantity-index`. */
export const quantityIndexMetric = /* @__PURE__ */ recordOf({
  id: 'quantity-index',
  formula: 'sqrt((sum q1 p0 / sum q0 p0) (sum q1 p1 / sum q0 p1))',
  ...indexRecord,
  undefinedWhen: {
    'zero-denominator': 'two periods have no product in common, or a denominator is 0',
    'out-of-domain': 'a quantity is 0 in the forms with logarithms, or a price or quantity is negative',
  },
  compute: ({ price, quantity }, options) => listsOfPeriods(quantityIndex(price, quantity, options)),
});
