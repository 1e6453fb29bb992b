import { recordOf } from '../definition/index.ts';
import type { MatrixInput } from '../input/index.ts';
import { type IndexOptions, type IndexPeriod, indexOverTime, indexRecord, listsOfPeriods } from './index-over-time.ts';

/**
 * Price index of trade over several periods. Formula by `form`, p prices (or unit values), q quantities: `fisher` (default)
 * sqrt(laspeyres paasche); `laspeyres` sum p1 q0 / sum p0 q0; `paasche` sum p1 q1 / sum p0 q1; `tornqvist`, `walsh`, `jevons`, `dutot`,
 * `carli` as in `compareQuantities`.
 * Units: p in money per unit, q in units that may differ between products but not between periods; the result is a ratio, 1 in the first
 * period. Only products traded in both of the compared periods enter: `coverage` says how much of the trade that is. Shape: products in
 * rows, periods in columns; one entry a period. `comparison`: `chained` (default), `fixed-base`, `period-on-period`.
 * A Missing price or quantity is returned as it is (with `missing: 'drop'` its product is left out).
 * Throws: `InvalidParameterError` when the tables differ in shape, or an option has an unknown name.
 * @metric price-index
 * @example priceIndex([[2, 4], [1, 1]], [[1, 1], [2, 2]], { form: 'laspeyres' }).map(({ index }) => index) // => [1, 1.5]
 */
export function priceIndex(prices: MatrixInput, quantities: MatrixInput, options: IndexOptions = {}): readonly IndexPeriod[] {
  return indexOverTime(prices, quantities, options, (product) => product);
}

/** Registry record of `price-index`. */
export const priceIndexMetric = /* @__PURE__ */ recordOf({
  id: 'price-index',
  formula: 'sqrt((sum p1 q0 / sum p0 q0) (sum p1 q1 / sum p0 q1))',
  ...indexRecord,
  undefinedWhen: {
    'zero-denominator': 'two periods have no product in common, or a denominator is 0',
    'out-of-domain': 'a price is 0 in the forms with logarithms, or a price or quantity is negative',
  },
  compute: ({ price, quantity }, options) => listsOfPeriods(priceIndex(price, quantity, options)),
});
