import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { missing, type Value } from '../../model/values/index.ts';
import { amounts, recordOf } from '../definition/index.ts';
import type { Vector } from '../input/index.ts';
import { calculate } from '../numerics/index.ts';
import type { IndexFormula } from './compare-quantities.ts';
import type { IndexPeriod } from './index-over-time.ts';
import { priceIndex } from './price-index.ts';
import { quantityIndex } from './quantity-index.ts';

/** Prices and quantities of the products of one period, in one order. */
export interface PricesAndQuantities {
  readonly prices: Vector;
  readonly quantities: Vector;
}

/** Which pair of indices: both Fisher, or a Laspeyres price with a Paasche volume, or the reverse. */
export interface PriceVolumeOptions {
  readonly form?: 'fisher' | 'laspeyres-price' | 'paasche-price';
}

/** The ratio of two values, as price times volume, for the products in common, and how much of the trade those are. */
export interface PriceVolume {
  readonly value: Value;
  readonly price: Value;
  readonly volume: Value;
  readonly coverage: Value;
}

/**
 * How much of a change in value is price and how much is volume. Over the products traded in both periods, by `formula`: `fisher`
 * (default) both Fisher; `laspeyres-price` P Laspeyres, Q Paasche; `paasche-price` the reverse.
 * Units: prices in money per unit; the results are ratios. Shape: both periods over the same products, in one order.
 * A Missing price or quantity is returned as it is.
 * Throws: `InvalidParameterError` when the lists differ in length, or the formula has an unknown name.
 * @metric price-volume
 * @example priceVolume({ prices: [2], quantities: [3] }, { prices: [4], quantities: [6] }) // => { value: 4, price: 2, volume: 2, coverage: 1 }
 */
export function priceVolume(before: PricesAndQuantities, after: PricesAndQuantities, options: PriceVolumeOptions = {}): PriceVolume {
  const { form = 'fisher' } = options;
  InvalidParameterError.expectOptions(options, { form: ['fisher', 'laspeyres-price', 'paasche-price'] });
  const prices = sideBySide(before.prices, after.prices);
  const quantities = sideBySide(before.quantities, after.quantities);
  const [priceFormula, volumeFormula] = pairs[form];
  const price = lastOf(priceIndex(prices, quantities, { form: priceFormula }));
  const volume = lastOf(quantityIndex(prices, quantities, { form: volumeFormula }));
  const value = calculate([price.index, volume.index], (level, amount) => level * amount);
  return { value, price: price.index, volume: volume.index, coverage: price.coverage };
}

const pairs: Readonly<Record<NonNullable<PriceVolumeOptions['form']>, readonly [price: IndexFormula, volume: IndexFormula]>> = {
  fisher: ['fisher', 'fisher'],
  'laspeyres-price': ['laspeyres', 'paasche'],
  'paasche-price': ['paasche', 'laspeyres'],
};

function sideBySide(before: Vector, after: Vector): readonly (readonly Value[])[] {
  if (before.length !== after.length) {
    throw new InvalidParameterError('products', `${before.length} and ${after.length}`, 'two lists of the same products');
  }
  return Array.from(before, (value, product) => [value, after[product] as Value]);
}

function lastOf(periods: readonly IndexPeriod[]): IndexPeriod {
  return periods[1] ?? { index: missing('zero-denominator'), coverage: missing('zero-denominator') };
}

/** Registry record of `price-volume`. */
export const priceVolumeMetric = /* @__PURE__ */ recordOf({
  id: 'price-volume',
  formula: 'V1 / V0 = P Q',
  unit: 'ratio',
  input: 'prices and quantities of two periods by product, in one order',
  inputs: { priceBefore: amounts, quantityBefore: amounts, priceAfter: amounts, quantityAfter: amounts },
  options: {
    form: {
      kind: 'choice',
      values: ['fisher', 'laspeyres-price', 'paasche-price'],
      usedBy: 'fisher: the target of the IMF manual; the others: statistical offices',
    },
  },
  output: 'fields',
  range: [0, null],
  undefinedWhen: {
    'zero-denominator': 'the periods have no product in common, or a value is 0',
    'out-of-domain': 'a price or quantity is negative',
  },
  requires: ['price-index', 'quantity-index'],
  reference: 'IMF 2009, Export and import price index manual; Fisher 1922 on factor reversal',
  example: 'product,priceBefore,quantityBefore,priceAfter,quantityAfter\n27,50,100,60,90\n74,8,20,9,25',
  compute: ({ priceBefore, quantityBefore, priceAfter, quantityAfter }, options) =>
    priceVolume({ prices: priceBefore, quantities: quantityBefore }, { prices: priceAfter, quantities: quantityAfter }, options),
});
