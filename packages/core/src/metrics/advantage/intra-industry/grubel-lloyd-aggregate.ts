import { InvalidParameterError } from '../../../errors/invalid-parameter-error.ts';
import { isMissing, missing, type Value } from '../../../model/values/index.ts';
import { amounts, type MetricFormula, productsBothWays, recordOf } from '../../definition/index.ts';
import { readTradeLines, type Vector } from '../../input/index.ts';
import { calculate, sum } from '../../numerics/index.ts';

/** Whether the part of trade that the overall imbalance keeps from matching is taken out (`adjusted`). */
export interface GrubelLloydAggregateOptions {
  readonly form?: 'plain' | 'adjusted';
}

/**
 * Intra-industry trade over many products: the mean of `grubelLloyd` weighted by x + m, and not the index of the totals. Formula by
 * `form`, S = sum(x + m): `plain` (default) 1 - sum |x - m| / S; `adjusted` (S - sum |x - m|) / (S - |X - M|).
 * Units: all in one unit and period; the result is a ratio in [0, 1]. State the level of the products: it rises with coarser ones. Shape:
 * both lists over the same products, in one order.
 * The first Missing is returned as it is, exports before imports.
 * Throws: `InvalidParameterError` when the lists differ in length, or the form has an unknown name.
 * @metric grubel-lloyd-aggregate
 * @example grubelLloydAggregate([3, 1], [1, 3]) // => 0.5
 * @example grubelLloydAggregate([3, 0], [1, 0], { form: 'adjusted' }) // => 1
 */
export function grubelLloydAggregate(exports: Vector, imports: Vector, options: GrubelLloydAggregateOptions = {}): Value {
  const { form = 'plain' } = options;
  InvalidParameterError.expectOptions(options, { form: ['plain', 'adjusted'] });
  const products = readTradeLines([exports, imports]);
  if (isMissing(products)) return products;
  const totals = [sum(products.map(([x]) => x)), sum(products.map(([, m]) => m))] as const;
  const matched = sum(products.map(([x, m]) => Math.min(x, m)));
  return calculate([matched, ...totals], (both, x, m) => {
    const base = form === 'adjusted' ? Math.min(x, m) : x / 2 + m / 2;
    return base === 0 ? missing('zero-denominator') : Math.min(1, both / base);
  });
}

/** Id, formula and unit of `grubel-lloyd-aggregate`. */
export const grubelLloydAggregateFormula: MetricFormula<'grubel-lloyd-aggregate'> = {
  id: 'grubel-lloyd-aggregate',
  formula: '1 - sum |x - m| / sum (x + m)',
  unit: 'ratio',
};

/** Registry record of `grubel-lloyd-aggregate`. */
export const grubelLloydAggregateMetric = /* @__PURE__ */ recordOf(grubelLloydAggregateFormula, {
  input: 'exports and imports of an economy by product, in one order',
  inputs: { exports: amounts, imports: amounts },
  options: { form: { kind: 'choice', values: ['plain', 'adjusted'], usedBy: 'adjusted: Grubel and Lloyd 1975, for unbalanced trade' } },
  range: [0, 1],
  undefinedWhen: {
    'zero-denominator': 'nothing is traded; adjusted: also when all trade goes one way',
    'out-of-domain': 'trade is negative',
  },
  reference: 'Grubel and Lloyd 1971, 1975',
  example: productsBothWays,
  compute: ({ exports, imports }, options) => grubelLloydAggregate(exports, imports, options),
});
