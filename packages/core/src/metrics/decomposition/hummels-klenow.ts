import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, type Missing, missing } from '../../model/values/index.ts';
import { amounts, recordOf } from '../definition/index.ts';
import { readTradeLines, type Vector } from '../input/index.ts';
import { sum } from '../numerics/index.ts';

/** What the exporter is compared with: all other exporters to the market, or all, itself included. */
export interface HummelsKlenowOptions {
  readonly reference?: 'others' | 'world';
}

/** The margins of a share in a market; extensive times intensive is the share. */
export interface HummelsKlenow {
  readonly extensive: number;
  readonly intensive: number;
  readonly share: number;
}

/**
 * Extensive and intensive margin of i's exports to j (Hummels-Klenow). Formula, K the products that i sells to j, w the reference
 * exporters: extensive = sum over K of x(w,j,k) / sum over all k of x(w,j,k); intensive = sum over K of x(i,j,k) / sum over K of
 * x(w,j,k); share = x(i,j) / x(w,j) = extensive times intensive.
 * Units: all in one unit and period; extensive in [0, 1], intensive at least 0 (above 1 is possible with `reference: 'others'`, the
 * default). Shape: exports of i and of all other exporters to j over the same products; `world` adds i's own to the others'.
 * The first Missing is returned as it is, i's first.
 * Throws: `InvalidParameterError` when the lists differ in length, or the reference has an unknown name.
 * @metric hummels-klenow
 * @example hummelsKlenow([2, 0], [4, 4]) // => { extensive: 0.5, intensive: 0.5, share: 0.25 }
 * @example hummelsKlenow([4, 0], [4, 8], { reference: 'world' }) // => { extensive: 0.5, intensive: 0.5, share: 0.25 }
 */
export function hummelsKlenow(exports: Vector, others: Vector, options: HummelsKlenowOptions = {}): HummelsKlenow | Missing {
  InvalidParameterError.expectOptions(options, { reference: ['others', 'world'] });
  const products = readTradeLines([exports, others]);
  if (isMissing(products)) return products;
  const reference = (own: number, rest: number): number => (options.reference === 'world' ? own + rest : rest);
  const sold = products.filter(([own]) => own > 0);
  const own = sum(sold.map(([amount]) => amount));
  const common = sum(sold.map(([amount, rest]) => reference(amount, rest)));
  const all = sum(products.map(([amount, rest]) => reference(amount, rest)));
  if (own === 0 || common === 0 || all === 0) return missing('zero-denominator');
  const result = { extensive: Math.min(1, common / all), intensive: own / common, share: own / all };
  return Number.isFinite(all) && Object.values(result).every(Number.isFinite) ? result : missing('out-of-domain');
}

/** Registry record of `hummels-klenow`. */
export const hummelsKlenowMetric = /* @__PURE__ */ recordOf({
  id: 'hummels-klenow',
  formula: 'EM = sum over K of x(w,j,k) / sum x(w,j,k); IM = sum over K of x(i,j,k) / sum over K of x(w,j,k)',
  unit: 'ratio',
  input: 'exports of one economy, and of all others, to a market by product, in one order',
  inputs: { exports: amounts, others: amounts },
  options: { reference: { kind: 'choice', values: ['others', 'world'], usedBy: 'others: Hummels and Klenow 2005, the rest of the world' } },
  output: 'fields',
  range: [0, null],
  undefinedWhen: {
    'zero-denominator': 'the economy sells nothing to the market, or the reference nothing of what it sells',
    'out-of-domain': 'trade is negative',
  },
  reference: 'Hummels and Klenow 2005, doi:10.1257/0002828054201396',
  example: 'product,exports,others\n27,60,1500\n52,10,200\n84,0,9000',
  compute: ({ exports, others }, options) => hummelsKlenow(exports, others, options),
});
