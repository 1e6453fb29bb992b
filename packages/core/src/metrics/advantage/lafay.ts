import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, missing, type Value } from '../../model/values/index.ts';
import { amounts, productsBothWays, recordOf } from '../definition/index.ts';
import { readTradeLines, type Vector } from '../input/index.ts';
import { calculate, ratioOfProducts, sum } from '../numerics/index.ts';

/** The form: contributions in per cent of total trade (`lafay-100`), or in thousandths of GDP (`cepii`). */
export type LafayOptions = { readonly form: 'lafay-100' } | { readonly form: 'cepii'; readonly gdp: Value };

/**
 * Lafay index: contribution of each product to the balance beyond what the balance as a whole would give it. By `scale`: `lafay-100`
 * (default) the formula; `cepii` (1000 / GDP) (x(k) - m(k) - (X - M) (x(k) + m(k)) / (X + M)).
 * Units: all in one unit and period; the result in per cent of total trade, in (-100, 100), or in thousandths of GDP; it sums to 0 over
 * the products. Shape: both lists over the same products, in one order; the result in that order.
 * Every product is the first Missing of exports, imports, GDP.
 * Throws: `InvalidParameterError` when the lists differ in length, or the scale has an unknown name.
 * @metric lafay
 * @example lafay([3, 1], [1, 3]) // => [25, -25]
 * @example lafay([3, 1], [1, 3], { form: 'cepii', gdp: 100 }) // => [20, -20]
 */
export function lafay(exports: Vector, imports: Vector, options: LafayOptions = { form: 'lafay-100' }): readonly Value[] {
  InvalidParameterError.expectOptions(options, { form: ['lafay-100', 'cepii'], gdp: null });
  const products = readTradeLines([exports, imports]);
  if (isMissing(products)) return Array.from(exports, () => products);
  const balance = sum(products.map(([x, m]) => x - m));
  const trade = sum(products.map(([x, m]) => x + m));
  const gdp = options.form === 'cepii' ? options.gdp : trade;
  const cepii = options.form === 'cepii';
  return products.map(([x, m]) =>
    calculate([balance, trade, gdp], (whole, total, size) => {
      if (cepii && size <= 0) return missing('out-of-domain');
      if (x + m === 0) return missing('zero-denominator');
      return (cepii ? 1000 : 100) * ((x - m) / size - ratioOfProducts([whole, x + m], [total, size]));
    }),
  );
}

/** Registry record of `lafay`. */
export const lafayMetric = /* @__PURE__ */ recordOf({
  id: 'lafay',
  formula: '100 ((x(k) - m(k)) / (x(k) + m(k)) - (X - M) / (X + M)) (x(k) + m(k)) / (X + M)',
  unit: 'score',
  input: 'exports and imports of an economy by product, in one order',
  inputs: { exports: amounts, imports: amounts },
  options: {
    form: { kind: 'choice', values: ['lafay-100', 'cepii'], usedBy: 'cepii: CEPII, in thousandths of GDP' },
    gdp: { kind: 'number' },
  },
  output: 'lines',
  undefinedWhen: {
    'zero-denominator': 'nothing is traded, or the product is not (it contributes 0)',
    'out-of-domain': 'trade is negative, or GDP 0 or below',
  },
  reference: 'Lafay 1992, The measurement of revealed comparative advantages',
  example: productsBothWays,
  compute: ({ exports, imports }, { form = 'lafay-100', gdp }) =>
    lafay(exports, imports, form === 'cepii' ? { form, gdp: Number(gdp) } : { form }),
});
