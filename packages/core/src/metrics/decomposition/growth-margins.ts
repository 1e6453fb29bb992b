import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, type Missing, missing } from '../../model/values/index.ts';
import { amounts, recordOf } from '../definition/index.ts';
import { readTradeLines, type Vector } from '../input/index.ts';
import { sum } from '../numerics/index.ts';

/** From which amount a product counts as traded, and the edition of the classification of each period, where they are to be compared. */
export interface GrowthMarginsOptions {
  readonly threshold?: number;
  readonly editions?: readonly [previous: string, current: string];
}

/** The parts of a change in trade; they sum to `total`. `exit` is 0 or below, `residual` of either sign. */
export interface GrowthMargins {
  readonly total: number;
  readonly entry: number;
  readonly exit: number;
  readonly intensive: number;
  readonly residual: number;
}

/**
 * Extensive and intensive margin of the growth of trade. A product is traded when its amount is above 0 and at least `threshold` (default
 * 0). In full: total = entry + exit + intensive + residual: entry, the later amount of products traded in the later period only; exit,
 * less the earlier amount of those traded in the earlier only; intensive, the change of those traded in both; residual, what happens
 * below the threshold.
 * Units: all in one unit, as are the results. Shape: both lists over the same products of one edition of the classification.
 * The first Missing is returned as it is, the earlier period first.
 * Throws: `InvalidParameterError` when the lists differ in length.
 * @metric growth-margins
 * @example growthMargins([5, 0, 4], [8, 3, 0]) // => { total: 2, entry: 3, exit: -4, intensive: 3, residual: 0 }
 */
export function growthMargins(previous: Vector, current: Vector, options: GrowthMarginsOptions = {}): GrowthMargins | Missing {
  const { threshold = 0, editions } = options;
  InvalidParameterError.expectOptions(options, { threshold: null, editions: null });
  if (editions !== undefined && editions[0] !== editions[1]) return missing('unit-mismatch', `${editions[0]} and ${editions[1]}`);
  const products = readTradeLines([previous, current]);
  if (isMissing(products)) return products;
  if (!(threshold >= 0 && Number.isFinite(threshold))) return missing('out-of-domain');
  const traded = (amount: number): boolean => amount > 0 && amount >= threshold;
  const entering = products.filter(([before, after]) => traded(after) && !traded(before));
  const leaving = products.filter(([before, after]) => traded(before) && !traded(after));
  const staying = products.filter(([before, after]) => traded(before) && traded(after));
  const below = products.filter(([before, after]) => !(traded(before) && traded(after)));
  const result = {
    total: sum(products.flatMap(([before, after]) => [after, -before])),
    entry: sum(entering.map(([, after]) => after)),
    exit: leaving.length === 0 ? 0 : -sum(leaving.map(([before]) => before)),
    intensive: sum(staying.flatMap(([before, after]) => [after, -before])),
    residual: sum(below.flatMap(([before, after]) => [traded(after) ? 0 : after, traded(before) ? 0 : -before])),
  };
  return Object.values(result).every(Number.isFinite) ? result : missing('out-of-domain');
}

/** Registry record of `growth-margins`. */
export const growthMarginsMetric = /* @__PURE__ */ recordOf({
  id: 'growth-margins',
  formula: 'X(t) - X(0) = entry + exit + intensive + residual below the threshold',
  unit: 'usd',
  input: 'trade by product in two periods, in one edition of the classification',
  inputs: { previous: amounts, current: amounts },
  options: { threshold: { kind: 'number', values: [0], usedBy: 'an amount: where tiny flows are noise' } },
  output: 'fields',
  undefinedWhen: {
    'unit-mismatch': 'the periods are in different editions of the classification',
    'out-of-domain': 'trade or the threshold is negative, or a result overflows',
  },
  reference: 'definition; Cadot, Carrere and Strauss-Kahn 2011 on the margins',
  example: 'product,previous,current\n27,60,75\n84,5,0\n52,0,4',
  compute: ({ previous, current }, options) => growthMargins(previous, current, options),
});
