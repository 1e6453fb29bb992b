import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, missing, type Value } from '../../model/values/index.ts';
import { amount, type MetricFormula, optionalAmount, recordOf } from '../definition/index.ts';
import { exceedsTotal } from '../input/index.ts';
import { totalTrade } from '../levels/total-trade.ts';
import { calculate } from '../numerics/index.ts';
import { share } from './share.ts';

/** What the trade with the partner is set against: the economy's whole trade (`of-trade`), or its gross domestic product (`of-gdp`). */
export type TradeDependenceWhole =
  | { readonly of: 'of-trade'; readonly exports: Value; readonly imports: Value }
  | { readonly of: 'of-gdp'; readonly gdp: Value };

/**
 * How much an economy depends on trade with one partner. That is for `of-trade`; for `of-gdp` the whole is GDP(i). Asymmetric: give both
 * directions.
 * Units: all in one unit and period, GDP in current money; the result is a ratio, in [0, 1] for `of-trade`.
 * A Missing operand is returned as it is, exports to the partner first.
 * Throws: `InvalidParameterError` when the whole has an unknown name.
 * @metric trade-dependence
 * @example tradeDependence(2, 3, { of: 'of-trade', exports: 4, imports: 6 }) // => 0.5
 * @example tradeDependence(2, 3, { of: 'of-gdp', gdp: 20 }) // => 0.25
 */
export function tradeDependence(exportsToPartner: Value, importsFromPartner: Value, whole: TradeDependenceWhole): Value {
  InvalidParameterError.expectOneOf('of', whole.of, ['of-trade', 'of-gdp']);
  const operands = [exportsToPartner, importsFromPartner, ...(whole.of === 'of-trade' ? [whole.exports, whole.imports] : [whole.gdp])];
  const absence = operands.find(isMissing);
  if (absence !== undefined) return absence;
  const denominator = whole.of === 'of-trade' ? totalTrade(whole.exports, whole.imports) : whole.gdp;
  return calculate([totalTrade(exportsToPartner, importsFromPartner), denominator], (part, total) => {
    if (total < 0 || (whole.of === 'of-trade' && exceedsTotal(part, total))) return missing('out-of-domain');
    return share(whole.of === 'of-trade' ? Math.min(part, total) : part, total);
  });
}

/** Id, formula and unit of `trade-dependence`. */
export const tradeDependenceFormula: MetricFormula<'trade-dependence'> = {
  id: 'trade-dependence',
  formula: '(x(i,j) + m(i,j)) / (X(i) + M(i))',
  unit: 'ratio',
};

/** Registry record of `trade-dependence`. */
export const tradeDependenceMetric = /* @__PURE__ */ recordOf(tradeDependenceFormula, {
  input: 'exports to and imports from a partner, and the whole trade of the economy or its GDP in current money',
  inputs: {
    exportsToPartner: amount,
    importsFromPartner: amount,
    exports: optionalAmount,
    imports: optionalAmount,
    gdp: optionalAmount,
  },
  options: { of: { kind: 'choice', values: ['of-trade', 'of-gdp'], usedBy: 'of-trade: UN ESCAP; of-gdp: exposure of the whole economy' } },
  range: [0, null],
  undefinedWhen: {
    'zero-denominator': 'the whole is 0',
    'out-of-domain': 'an operand is negative, or the part exceeds the whole trade by more than rounding (1e-12)',
  },
  requires: ['share', 'total-trade'],
  reference: 'Mikic and Gilbert 2009, Trade statistics in policymaking (UN ESCAP)',
  example: 'economy,exportsToPartner,importsFromPartner,exports,imports\nA,10,8,60,40',
  compute: ({ exportsToPartner, importsFromPartner, exports, imports, gdp }, { of = 'of-trade' }) =>
    tradeDependence(exportsToPartner, importsFromPartner, of === 'of-gdp' ? { of, gdp } : { of, exports, imports }),
});
