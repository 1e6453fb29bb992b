import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, type Missing, missing, type Value } from '../../model/values/index.ts';
import { numbers, recordOf } from '../definition/index.ts';
import { readVector, type Vector } from '../input/index.ts';
import { sum } from '../numerics/index.ts';

/**
 * How much each factor of a product contributes to its change (Shapley), such as scale and share: exports to a partner = all exports
 * times the partner's share in them. In full: the mean, over all orders in which the factors can move from their first to their second
 * value, of what the move of the factor adds; for two factors da (b0 + b1) / 2 and db (a0 + a1) / 2.
 * Units: factors in any units, of any sign; the result in the unit of their product, and sums to its change; a factor that does not move
 * gets 0. Shape: one value a factor, both lists in one order; the result in that order.
 * Every factor is the first Missing of the two lists, the earlier first.
 * Throws: `InvalidParameterError` when the lists differ in length.
 * @metric shapley
 * @example shapley([2, 3], [4, 5]) // => [8, 6]
 */
export function shapley(before: Vector, after: Vector): readonly Value[] {
  if (before.length !== after.length) {
    throw new InvalidParameterError('factors', `${before.length} and ${after.length}`, 'two lists of the same factors');
  }
  const first = readVector(before);
  const second = readVector(after);
  if (isMissing(first)) return sameForAll(before, first);
  if (isMissing(second)) return sameForAll(before, second);
  const weights = orderWeights(first.length);
  return first.map((from, factor) => {
    const others = productsOfOthers(first, second, factor);
    const contribution = sum(others.map((value, moved) => ((second[factor] as number) - from) * (value * (weights[moved] as number))));
    return Number.isFinite(contribution) ? contribution : missing('out-of-domain');
  });
}

function sameForAll(factors: Vector, absence: Missing): readonly Value[] {
  return Array.from(factors, () => absence);
}

/** The share of the orders in which a given set of m other factors, and no more, has moved before: m! (n - 1 - m)! / n!. */
function orderWeights(count: number): readonly number[] {
  const weights = [1 / count];
  for (let moved = 1; moved < count; moved += 1) weights.push(((weights[moved - 1] as number) * moved) / (count - moved));
  return weights;
}

/** By number of moved factors, the sum over all sets of that size of the product of all factors but one. */
function productsOfOthers(before: readonly number[], after: readonly number[], left: number): readonly number[] {
  let products = [1];
  for (const [factor, from] of before.entries()) {
    if (factor === left) continue;
    const still = products.map((product) => product * from);
    const moved = products.map((product) => product * (after[factor] as number));
    products = [...still, 0].map((product, size) => (size === 0 ? product : product + (moved[size - 1] as number)));
  }
  return products;
}

/** Registry record of `shapley`. */
export const shapleyMetric = /* @__PURE__ */ recordOf({
  id: 'shapley',
  formula: 'da (b0 + b1) / 2 + db (a0 + a1) / 2; n factors: the mean over all orders',
  unit: 'usd',
  input: 'the factors of a product in two periods, in one order',
  inputs: { before: numbers, after: numbers },
  output: 'lines',
  undefinedWhen: { 'out-of-domain': 'a factor is not finite, or their product overflows' },
  reference: 'Shapley 1953; Sun 1998, Energy Economics 20',
  example: 'factor,before,after\nprice,50,60\nquantity,100,90',
  compute: ({ before, after }) => shapley(before, after),
});
