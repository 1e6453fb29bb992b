import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { missing, type Value } from '../../model/values/index.ts';
import { amount, recordOf } from '../definition/index.ts';
import { calculateFromTrade, ratioOfProducts } from '../numerics/index.ts';

/** Exports of a product to a partner, and the totals they are set against, all of one period and unit. */
export interface BilateralAdvantageInput {
  /** Exports of i to j of product k. */
  readonly flow: Value;
  /** All exports of i to j. */
  readonly exportsToPartner: Value;
  /** Imports of j of product k, from all. */
  readonly partnerImportsOfProduct: Value;
  /** All imports of j. */
  readonly partnerImports: Value;
}

/** The least total, in the unit of the flow, that a ratio may rest on: small totals let it explode. None by default. */
export interface BilateralAdvantageOptions {
  readonly minimum?: number;
}

/**
 * Bilateral revealed comparative advantage: the share of a product in what i sells to j, over its share in what j buys from all.
 * Units: all in one unit and period; the result is a ratio, at least 0; 1 is the neutral point.
 * A Missing operand is returned as it is, in the order of the fields.
 * @metric bilateral-rca
 * @example bilateralRevealedComparativeAdvantage({ flow: 2, exportsToPartner: 4, partnerImportsOfProduct: 10, partnerImports: 40 }) // => 2
 */
export function bilateralRevealedComparativeAdvantage(input: BilateralAdvantageInput, options: BilateralAdvantageOptions = {}): Value {
  InvalidParameterError.expectOptions(options, { minimum: null });
  return calculateFromTrade(
    [input.flow, input.exportsToPartner, input.partnerImportsOfProduct, input.partnerImports],
    (flow, ...totals) => {
      const [toPartner, ofProduct, imports] = totals;
      if (totals.includes(0)) return missing('zero-denominator');
      if (options.minimum !== undefined && Math.min(...totals) < options.minimum) return missing('below-minimum');
      return ratioOfProducts([flow, imports], [toPartner, ofProduct]);
    },
  );
}

/** Registry record of `bilateral-rca`. */
export const bilateralRevealedComparativeAdvantageMetric = /* @__PURE__ */ recordOf({
  id: 'bilateral-rca',
  formula: '(x(i,j,k) / x(i,j)) / (m(j,k) / M(j))',
  unit: 'ratio',
  input: 'exports of a product to a partner, all exports to it, its imports of the product, all its imports',
  inputs: { flow: amount, exportsToPartner: amount, partnerImportsOfProduct: amount, partnerImports: amount },
  options: { minimum: { kind: 'number', usedBy: 'an amount: wherever small totals would decide the ranking' } },
  range: [0, null],
  undefinedWhen: {
    'zero-denominator': 'a total is 0',
    'below-minimum': 'a total is below the stated minimum',
    'out-of-domain': 'trade is negative',
  },
  reference: 'after Balassa 1965',
  example: 'product,flow,exportsToPartner,partnerImportsOfProduct,partnerImports\n27,5,10,300,2000',
  compute: (given, options) => bilateralRevealedComparativeAdvantage(given, options),
});
