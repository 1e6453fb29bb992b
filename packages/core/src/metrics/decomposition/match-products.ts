import { isMissing, type Missing, type Value } from '../../model/values/index.ts';
import type { ReadMatrix } from '../input/index.ts';
import { divide, sum } from '../numerics/index.ts';
import type { ComparedProduct } from './compare-quantities.ts';

/**
 * The products that two periods have in common, prices as a and quantities as b. A product is there when its quantity is above 0; a
 * quantity of 0 means that it is not, whatever its price. Formula of the coverage: sum of p q of the products in common, over that of
 * all, both periods together.
 * Units: prices in money per unit of quantity; the coverage is a ratio in [0, 1]. Shape: products in rows, periods in columns.
 * Undefined: the first Missing price or quantity is returned as it is, unless such products are dropped (`drop`); the coverage is
 * `zero-denominator` when nothing is traded.
 * @example matchProducts(readTradeMatrix([[2, 3]]), readTradeMatrix([[5, 4]]), 0, 1, false) // => { products: [{ a0: 2, a1: 3, b0: 5, b1: 4 }], coverage: 1 }
 */
export function matchProducts(prices: ReadMatrix, quantities: ReadMatrix, from: number, to: number, drop: boolean) {
  const products: ComparedProduct[] = [];
  const amounts: number[] = [];
  for (let product = 0; product < prices.rows; product += 1) {
    const [a0, a1, b0, b1] = [prices.at(product, from), prices.at(product, to), quantities.at(product, from), quantities.at(product, to)];
    const absence = absenceOf(a0, b0) ?? absenceOf(a1, b1);
    if (absence !== undefined && !drop) return absence;
    if (absence !== undefined) continue;
    if (b0 !== 0) amounts.push((a0 as number) * (b0 as number));
    if (b1 !== 0) amounts.push((a1 as number) * (b1 as number));
    if (b0 !== 0 && b1 !== 0) products.push({ a0, a1, b0, b1 } as ComparedProduct);
  }
  const all = sum(amounts);
  const common = sum(products.flatMap(({ a0, a1, b0, b1 }) => [a0 * b0, a1 * b1]));
  const coverage = divide(common, all);
  return { products, coverage: isMissing(coverage) ? coverage : Math.min(1, coverage) };
}

/** Why a product can't be used in a period: its quantity is unknown, or its price where it is traded. */
function absenceOf(price: Value, quantity: Value): Missing | undefined {
  if (isMissing(quantity)) return quantity;
  return quantity !== 0 && isMissing(price) ? price : undefined;
}
