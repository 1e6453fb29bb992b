import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, type Missing, missing, type Value } from '../../model/values/index.ts';
import { amounts, ownAndWorld, recordOf } from '../definition/index.ts';
import { exceedsTotal, readTradeLines, structureOf, type Vector } from '../input/index.ts';
import { sum } from '../numerics/index.ts';

/** What the economy is compared with: the whole world, its own trade included, or the rest of it. */
export interface KrugmanSpecialisationOptions {
  readonly world?: 'all' | 'rest';
}

/**
 * Krugman's specialisation index: how far the structure of an economy's trade is from that of the world.
 * Units: `world` holds the trade of all, the economy's own included; with `world: 'rest'` the own is taken out first. One unit
 * throughout; the result is a ratio in [0, 2]; 0 when the structures agree. Shape: both lists over the same products, in one order.
 * The first Missing is returned as it is, the economy's list first.
 * Throws: `InvalidParameterError` when the lists differ in length, or the world has an unknown name.
 * @metric krugman-specialisation
 * @example krugmanSpecialisation([1, 0], [1, 1]) // => 1
 * @example krugmanSpecialisation([1, 0], [2, 1], { world: 'rest' }) // => 1
 */
export function krugmanSpecialisation(own: Vector, world: Vector, options: KrugmanSpecialisationOptions = {}): Value {
  InvalidParameterError.expectOptions(options, { world: ['all', 'rest'] });
  const lines = readTradeLines([own, world]);
  if (isMissing(lines)) return lines;
  const others = options.world === 'rest' ? restOf(lines) : lines.map(([, all]) => all);
  if (isMissing(others)) return others;
  const shares = structureOf(own);
  const compared = structureOf(others);
  if (isMissing(shares)) return shares;
  if (isMissing(compared)) return compared;
  return Math.min(2, sum(shares.map((share, line) => Math.abs(share - (compared[line] as number)))));
}

function restOf(lines: readonly (readonly [own: number, world: number])[]): readonly number[] | Missing {
  if (lines.some(([own, world]) => own > 0 && (world === 0 || exceedsTotal(own, world)))) return missing('out-of-domain');
  return lines.map(([own, world]) => Math.max(0, world - own));
}

/** Registry record of `krugman-specialisation`. */
export const krugmanSpecialisationMetric = /* @__PURE__ */ recordOf({
  id: 'krugman-specialisation',
  formula: 'sum |s(i,k) - s(w,k)|',
  unit: 'ratio',
  input: 'trade of an economy and of the world by product, in one order',
  inputs: { own: amounts, world: amounts },
  options: { world: { kind: 'choice', values: ['all', 'rest'], usedBy: 'all: the R package EconGeo' } },
  range: [0, 2],
  undefinedWhen: {
    'zero-denominator': 'a total is 0',
    'out-of-domain': "trade is negative, or the economy's exceeds the world's where the rest is asked for",
  },
  reference: 'Krugman 1991, Geography and trade',
  example: ownAndWorld,
  compute: ({ own, world }, options) => krugmanSpecialisation(own, world, options),
});
