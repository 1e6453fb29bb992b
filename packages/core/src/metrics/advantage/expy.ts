import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, type Value } from '../../model/values/index.ts';
import { amounts, recordOf } from '../definition/index.ts';
import { readTradeVector, structureOf, type Vector } from '../input/index.ts';
import { calculate, sum } from '../numerics/index.ts';

/**
 * Income level of an economy's exports (EXPY): the mean income level of its products.
 * Units: income per head, within the range of PRODY. Shares are not rounded. Shape: exports and PRODY (see `prody`) over the same
 * products, in one order; a product that the economy does not export needs none.
 * A Missing export is returned as it is, then the Missing PRODY of a product that is exported.
 * Throws: `InvalidParameterError` when the lists differ in length.
 * @metric expy
 * @example expy([1, 3], [10, 30]) // => 25
 */
export function expy(exports: Vector, incomes: Vector): Value {
  if (exports.length !== incomes.length) {
    throw new InvalidParameterError('incomes', `${incomes.length} for ${exports.length}`, 'one for each product');
  }
  const shares = structureOf(exports);
  if (isMissing(shares)) return shares;
  const products = shares.flatMap((share, product) => (exports[product] === 0 ? [] : [{ share, income: incomes[product] as Value }]));
  const levels = readTradeVector(products.map(({ income }) => income));
  if (isMissing(levels)) return levels;
  return calculate([sum(products.map(({ share }, product) => share * (levels[product] as number)))], (level) => level);
}

/** Registry record of `expy`. */
export const expyMetric = /* @__PURE__ */ recordOf({
  id: 'expy',
  formula: 'sum s(i,k) PRODY(k)',
  unit: 'usd-per-head',
  input: 'exports of an economy by product, and the income level of each product',
  inputs: { exports: amounts, incomes: amounts },
  range: [0, null],
  undefinedWhen: { 'zero-denominator': 'there are no exports', 'out-of-domain': 'trade or an income is negative' },
  reference: 'Hausmann, Hwang and Rodrik 2007, doi:10.1007/s10887-006-9009-4',
  example: 'product,exports,incomes\n27,60,21000\n52,10,9000',
  compute: ({ exports, incomes }) => expy(exports, incomes),
});
