import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, missing, type Value } from '../../model/values/index.ts';
import { amounts, economiesByProducts, recordOf } from '../definition/index.ts';
import { type MatrixInput, readTradeMatrix, readVector, totalsOf, type Vector } from '../input/index.ts';
import { calculate, sum } from '../numerics/index.ts';

/** What an economy without a known income does: it makes the products it exports Missing (`propagate`), or is left out (`drop`). */
export interface ProdyOptions {
  readonly missing?: 'propagate' | 'drop';
}

/**
 * Income level of each product (PRODY): the mean income per head of its exporters, weighted by how much the product means to each. In it
 * s(i,k) = x(i,k) / X(i).
 * Units: Y in income per head, and so is the result, within the range of Y. Shares are not rounded. Shape: economies in rows, products in
 * columns; incomes in the order of the rows, the result in that of the columns. An economy without exports has no structure and does not
 * count.
 * A Missing income is returned as it is for the products its economy exports (with `missing: 'drop'` the economy is left out: say
 * how much of the product remains by `prodyCoverage`); a Missing cell for its product, or for the products of its economy.
 * Throws: `InvalidParameterError` when there is not one income for each row, or `missing` has an unknown name.
 * @metric prody
 * @example prody([[1, 1], [0, 4]], [10, 40]) // => [10, 30]
 */
export function prody(exports: MatrixInput, incomes: Vector, options: ProdyOptions = {}): readonly Value[] {
  InvalidParameterError.expectOptions(options, { missing: ['propagate', 'drop'] });
  return weightsOf(exports, incomes).map((weights) => {
    const counted = options.missing === 'drop' ? weights.filter(({ income }) => !isMissing(income)) : weights;
    const absence = counted.flatMap(({ share, income }) => [share, income]).find(isMissing);
    if (absence !== undefined) return absence;
    const terms = counted as readonly { readonly share: number; readonly income: number }[];
    if (terms.some(({ income }) => !(income > 0))) return missing('out-of-domain');
    if (terms.length === 0) return missing('zero-denominator');
    const whole = sum(terms.map(({ share }) => share));
    return calculate([whole], (total) =>
      total < leastTotal ? missing('out-of-domain') : sum(terms.map(({ share, income }) => (share / total) * income)),
    );
  });
}

/**
 * The part of each product's weight that `prody` rests on with `missing: 'drop'`. Formula: sum of s(i,k) over economies with
 * a known income / sum over all. Units: a ratio in [0, 1]. Shape: in the order of the columns.
 * Undefined: as `prody`, but for a Missing income. Throws: as `prody`.
 * Reference: definition; after Hausmann, Hwang and Rodrik 2007.
 * @example prodyCoverage([[1, 1], [0, 4]], [missing('no-indicator'), 40]) // => [0, 2 / 3]
 */
export function prodyCoverage(exports: MatrixInput, incomes: Vector): readonly Value[] {
  return weightsOf(exports, incomes).map((weights) => {
    const shares = readVector(weights.map(({ share }) => share));
    if (isMissing(shares)) return shares;
    const whole = sum(shares);
    const known = shares.filter((_, exporter) => !isMissing(weights[exporter]?.income));
    if (shares.length === 0) return missing('zero-denominator');
    return whole < leastTotal ? missing('out-of-domain') : Math.min(1, sum(known) / whole);
  });
}

/** Shares that sum to less have lost digits. */
const leastTotal = 1e-290;

/** For each product the exporters that count, with the share of the product in the exports of each. */
function weightsOf(exports: MatrixInput, incomes: Vector) {
  const table = readTradeMatrix(exports);
  if (incomes.length !== table.rows) {
    throw new InvalidParameterError('incomes', `${incomes.length} for ${table.rows} economies`, 'one income for each row');
  }
  const totals = totalsOf(table);
  return totals.columns.map((_, product) =>
    totals.rows.flatMap((total, economy) => {
      const amount = table.at(economy, product);
      if (amount === 0 && !isMissing(total)) return [];
      return [{ share: calculate([amount, total], (x, all) => x / all), income: incomes[economy] as Value }];
    }),
  );
}

/** Registry record of `prody`. */
export const prodyMetric = /* @__PURE__ */ recordOf({
  id: 'prody',
  formula: 'sum (s(i,k) / sum s(i,k)) Y(i)',
  unit: 'usd-per-head',
  input: 'a table of exports, economies by products, and income per head of each economy',
  inputs: { exports: economiesByProducts, income: amounts },
  options: { missing: { kind: 'choice', values: ['propagate', 'drop'], usedBy: 'drop: common practice, here with its coverage' } },
  output: 'columns',
  range: [0, null],
  undefinedWhen: { 'zero-denominator': 'nobody exports the product', 'out-of-domain': 'trade is negative, or an income 0 or below' },
  reference: 'Hausmann, Hwang and Rodrik 2007, doi:10.1007/s10887-006-9009-4',
  example: 'economy,27,52,84,income\nA,60,5,5,11000\nB,10,30,8,2300\nC,50,250,3000,12700',
  compute: ({ exports, income }, options) => prody(exports, income, options),
});
