import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, type Value } from '../../model/values/index.ts';
import { pricesAndQuantities, productsByPeriods } from '../definition/index.ts';
import { type MatrixInput, readTradeMatrix } from '../input/index.ts';
import { calculate } from '../numerics/index.ts';
import { type ComparedProduct, compareQuantities, type IndexFormula, indexFormulas } from './compare-quantities.ts';
import { matchProducts } from './match-products.ts';

/** Form of an index, what each period is compared with, and what a product with a Missing price or quantity does. */
export interface IndexOptions {
  readonly form?: IndexFormula;
  readonly comparison?: 'chained' | 'fixed-base' | 'period-on-period';
  readonly missing?: 'propagate' | 'drop';
}

/** An index in one period, and the part of the trade of the two periods compared that the products in common make up. */
export interface IndexPeriod {
  readonly index: Value;
  readonly coverage: Value;
}

/** The options that every index over several periods has, and who uses which. */
const indexOptions = {
  form: {
    kind: 'choice',
    values: ['fisher', 'laspeyres', 'paasche', 'tornqvist', 'walsh', 'jevons', 'dutot', 'carli'],
    usedBy: 'fisher: the target of the IMF manual; laspeyres: most statistical offices; jevons, dutot, carli: without weights',
  },
  comparison: {
    kind: 'choice',
    values: ['chained', 'fixed-base', 'period-on-period'],
    usedBy: 'the R package IndexNumR offers all three',
  },
  missing: { kind: 'choice', values: ['propagate', 'drop'], usedBy: 'drop: matched-model practice, here with its coverage' },
} as const;

/**
 * An index of several periods as a list of its values and one of what they cover.
 * @example listsOfPeriods([{ index: 1, coverage: 1 }, { index: 2, coverage: 0.5 }]) // => { value: [1, 2], coverage: [1, 0.5] }
 */
export function listsOfPeriods(periods: readonly IndexPeriod[]): { readonly value: readonly Value[]; readonly coverage: readonly Value[] } {
  return { value: periods.map(({ index }) => index), coverage: periods.map(({ coverage }) => coverage) };
}

/** What the records of indices of prices and of quantities have in common. */
export const indexRecord = {
  unit: 'ratio',
  input: 'prices (or unit values) and quantities, products by periods',
  inputs: { price: productsByPeriods, quantity: productsByPeriods },
  options: indexOptions,
  output: 'columns',
  range: [0, null],
  reference: 'IMF 2009, Export and import price index manual',
  example: pricesAndQuantities,
} as const;

/**
 * An index over several periods. `comparison`: `chained` (default) multiplies the steps from period to period; `fixed-base` compares
 * each with the first; `period-on-period` with the one before. `view` says what is compared and what weighs.
 * Units: ratios; the first period is 1. Shape: products in rows, periods in columns; the result has one entry a period.
 * Undefined: as `compareQuantities` and `matchProducts`; a chain is broken from its first Missing step on.
 * Throws: `InvalidParameterError` when the two tables differ in shape, or an option has an unknown name.
 * @example indexOverTime([[2, 3]], [[5, 4]], {}, (product) => product) // => [{ index: 1, coverage: 1 }, { index: 1.5, coverage: 1 }]
 */
export function indexOverTime(
  prices: MatrixInput,
  quantities: MatrixInput,
  options: IndexOptions,
  view: (product: ComparedProduct) => ComparedProduct,
): readonly IndexPeriod[] {
  const [p, q] = [readTradeMatrix(prices), readTradeMatrix(quantities)];
  if (p.rows !== q.rows || p.columns !== q.columns) {
    throw new InvalidParameterError('quantities', `${q.rows} x ${q.columns}`, `the shape of the prices, ${p.rows} x ${p.columns}`);
  }
  const { form = 'fisher', comparison = 'chained' } = options;
  InvalidParameterError.expectOptions(options, {
    form: indexFormulas,
    comparison: ['chained', 'fixed-base', 'period-on-period'],
    missing: ['propagate', 'drop'],
  });
  let chain: Value = 1;
  return Array.from({ length: p.columns }, (_, period) => {
    const base = comparison === 'fixed-base' || period === 0 ? 0 : period - 1;
    const matched = matchProducts(p, q, base, period, options.missing === 'drop');
    const products = isMissing(matched) ? matched : matched.products.map(view);
    const same = period === 0 && !isMissing(products) && products.length > 0;
    const step = isMissing(products) ? products : same ? 1 : compareQuantities(products, form);
    chain = calculate([chain, step], (level, change) => level * change);
    const coverage = isMissing(matched) ? matched : matched.coverage;
    return { index: comparison === 'chained' ? chain : step, coverage };
  });
}
