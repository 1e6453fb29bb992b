import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { missing, type Value } from '../../model/values/index.ts';
import { amount, type MetricFormula, optionalAmount, recordOf } from '../definition/index.ts';
import { calculateFromTrade, ratioOfProducts } from '../numerics/index.ts';

/** One flow and the totals it is set against, all of one period and unit. */
export interface TradeIntensityInput {
  /** Exports of i to j. */
  readonly flow: Value;
  /** All exports of i. */
  readonly reporterExports: Value;
  /** All exports of the world to j, or all imports of j. */
  readonly partnerImports: Value;
  /** All trade of the world. */
  readonly world: Value;
}

/** Which world the partner's imports are compared with: all of it, or all but what i itself imports, since i cannot export to itself. */
export type TradeIntensityOptions = { readonly world: 'all' } | { readonly world: 'net-of-reporter'; readonly reporterImports: Value };

/**
 * Trade intensity: how much more of i's exports go to j than j's place in world trade lets expect; 1 is neutral. By `world`: `all`
 * (default; World Bank WITS, UN ESCAP) the formula; `net-of-reporter` (Kojima; Drysdale and Garnaut) (x(i,j) / X(i)) / (M(j) / (M(w) -
 * M(i))).
 * Units: all in one unit and period; the result is a ratio, at least 0.
 * A Missing operand is returned as it is, in the order of the fields.
 * Throws: `InvalidParameterError` when the world has an unknown name.
 * @metric trade-intensity
 * @example tradeIntensity({ flow: 2, reporterExports: 4, partnerImports: 10, world: 40 }) // => 2
 * @example tradeIntensity({ flow: 2, reporterExports: 4, partnerImports: 10, world: 40 }, { world: 'net-of-reporter', reporterImports: 20 }) // => 1
 */
export function tradeIntensity(input: TradeIntensityInput, options: TradeIntensityOptions = { world: 'all' }): Value {
  InvalidParameterError.expectOptions(options, { world: ['all', 'net-of-reporter'], reporterImports: null });
  const excluded = options.world === 'net-of-reporter' ? options.reporterImports : 0;
  return calculateFromTrade(
    [input.flow, input.reporterExports, input.partnerImports, input.world, excluded],
    (flow, exports, imports, world, own) => {
      if (world < own) return missing('out-of-domain');
      if (exports === 0 || imports === 0 || world === own) return missing('zero-denominator');
      return ratioOfProducts([flow, world - own], [exports, imports]);
    },
  );
}

/** Id, formula and unit of `trade-intensity`. */
export const tradeIntensityFormula: MetricFormula<'trade-intensity'> = {
  id: 'trade-intensity',
  formula: '(x(i,j) / X(i)) / (x(w,j) / X(w))',
  unit: 'ratio',
};

/** Registry record of `trade-intensity`. */
export const tradeIntensityMetric = /* @__PURE__ */ recordOf(tradeIntensityFormula, {
  input: "exports of i to j, all exports of i, all imports of j, the world's trade, or a square table of bilateral flows",
  inputs: { flow: amount, reporterExports: amount, partnerImports: amount, world: amount, reporterImports: optionalAmount },
  options: {
    world: {
      kind: 'choice',
      values: ['all', 'net-of-reporter'],
      usedBy: 'all: World Bank WITS and UN ESCAP; net-of-reporter: Kojima 1964, Drysdale and Garnaut 1982',
    },
  },
  range: [0, null],
  undefinedWhen: {
    'zero-denominator': 'a denominator is 0',
    'out-of-domain': 'trade is negative, or the world smaller than one of its members',
  },
  reference: 'Brown 1949; Kojima 1964; Drysdale and Garnaut 1982',
  example: 'pair,flow,reporterExports,partnerImports,world\nA-C,10,60,2000,20000',
  compute: ({ reporterImports, ...given }, { world = 'all' }) =>
    tradeIntensity(given, world === 'all' ? { world } : { world, reporterImports }),
});
