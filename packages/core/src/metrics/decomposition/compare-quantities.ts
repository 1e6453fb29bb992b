import { isMissing, type Missing, missing, type Value } from '../../model/values/index.ts';
import { calculate, divide, logRatio, sum } from '../numerics/index.ts';

/** The ways to bring the ratios of many products into one index. */
export const indexFormulas = ['laspeyres', 'paasche', 'fisher', 'tornqvist', 'walsh', 'jevons', 'dutot', 'carli'] as const;

/** One of the ways. */
export type IndexFormula = (typeof indexFormulas)[number];

/** One product in both periods: what is compared (a prices, for a price index) and what weighs it (b quantities). */
export interface ComparedProduct {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}

/**
 * Index of a between two periods, weighed by b. Formula: `laspeyres` sum a1 b0 / sum a0 b0; `paasche` sum a1 b1 / sum a0 b1; `fisher`
 * the geometric mean of the two; `tornqvist` exp sum ((s0 + s1) / 2) ln(a1 / a0), s the value shares; `walsh` sum a1 sqrt(b0 b1) /
 * sum a0 sqrt(b0 b1); `jevons` the geometric, `carli` the arithmetic mean of a1 / a0; `dutot` sum a1 / sum a0.
 * Units: a ratio. Undefined: `zero-denominator` for no product or a denominator of 0; `out-of-domain` for an a of 0 in the forms with
 * logarithms (`tornqvist`, `jevons`), and on overflow.
 * Reference: IMF 2009, Export and import price index manual.
 * @example compareQuantities([{ a0: 1, a1: 2, b0: 3, b1: 5 }], 'fisher') // => 2
 */
export function compareQuantities(products: readonly ComparedProduct[], formula: IndexFormula): Value {
  if (products.length === 0) return missing('zero-denominator');
  const result = formulas[formula](products);
  return isMissing(result) || Number.isFinite(result) ? result : missing('out-of-domain');
}

function ratio(products: readonly ComparedProduct[], weight: (product: ComparedProduct) => number): Value {
  const denominator = sum(products.map((product) => product.a0 * weight(product)));
  return divide(sum(products.map((product) => product.a1 * weight(product))), denominator);
}

function laspeyres(products: readonly ComparedProduct[]): Value {
  return ratio(products, ({ b0 }) => b0);
}

function paasche(products: readonly ComparedProduct[]): Value {
  return ratio(products, ({ b1 }) => b1);
}

function fisher(products: readonly ComparedProduct[]): Value {
  return calculate([laspeyres(products), paasche(products)], (first, second) => Math.sqrt(first * second));
}

function logarithmic(products: readonly ComparedProduct[], weights: readonly number[] | Missing): Value {
  if (isMissing(weights)) return weights;
  if (products.some(({ a0, a1 }) => a0 === 0 || a1 === 0)) return missing('out-of-domain');
  return Math.exp(sum(products.map(({ a0, a1 }, product) => (weights[product] as number) * logRatio(a0, a1))));
}

function valueShares(products: readonly ComparedProduct[]): readonly number[] | Missing {
  const before = sum(products.map(({ a0, b0 }) => a0 * b0));
  const after = sum(products.map(({ a1, b1 }) => a1 * b1));
  if (before === 0 || after === 0) return missing('zero-denominator');
  if (!Number.isFinite(before + after)) return missing('out-of-domain');
  return products.map(({ a0, a1, b0, b1 }) => (a0 * b0) / before / 2 + (a1 * b1) / after / 2);
}

function carli(products: readonly ComparedProduct[]): Value {
  if (products.some(({ a0 }) => a0 === 0)) return missing('zero-denominator');
  return sum(products.map(({ a0, a1 }) => a1 / a0)) / products.length;
}

const formulas: Readonly<Record<IndexFormula, (products: readonly ComparedProduct[]) => Value>> = {
  laspeyres,
  paasche,
  fisher,
  carli,
  tornqvist: (products) => logarithmic(products, valueShares(products)),
  walsh: (products) => ratio(products, ({ b0, b1 }) => Math.sqrt(b0) * Math.sqrt(b1)),
  jevons: (products) =>
    logarithmic(
      products,
      products.map(() => 1 / products.length),
    ),
  dutot: (products) => ratio(products, () => 1),
};
