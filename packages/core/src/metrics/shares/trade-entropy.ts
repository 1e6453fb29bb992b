import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, type Value } from '../../model/values/index.ts';
import { amounts, lines, recordOf } from '../definition/index.ts';
import { structureOf, type Vector } from '../input/index.ts';
import { sum } from '../numerics/index.ts';

/** Base of the logarithm: the natural one (nats) or 2 (bits). */
export interface TradeEntropyOptions {
  readonly base?: 'e' | '2';
}

/**
 * Shannon entropy of the shares of n lines: how evenly trade is spread. 0 ln 0 is 0.
 * Units: all lines in one unit; the result in nats, in [0, ln n], or in bits with `base: '2'`. 0 with one partner alone, ln n at equal
 * shares.
 * The first Missing line is returned as it is.
 * Throws: `InvalidParameterError` when the base has an unknown name.
 * @metric trade-entropy
 * @example tradeEntropy([1, 1, 0], { base: '2' }) // => 1
 */
export function tradeEntropy(values: Vector, options: TradeEntropyOptions = {}): Value {
  const { base = 'e' } = options;
  InvalidParameterError.expectOptions(options, { base: ['e', '2'] });
  const shares = structureOf(values);
  if (isMissing(shares)) return shares;
  const log = base === '2' ? Math.log2 : Math.log;
  return Math.max(0, -sum(shares.filter((share) => share > 0).map((share) => share * log(share))));
}

/** Registry record of `trade-entropy`. */
export const tradeEntropyMetric = /* @__PURE__ */ recordOf({
  id: 'trade-entropy',
  formula: '-sum s(k) ln s(k)',
  unit: 'nats',
  input: 'the values of all lines (partners or products) of a stated list',
  inputs: { value: amounts },
  options: { base: { kind: 'choice', values: ['e', '2'], usedBy: 'e: the R package vegan; 2: the R package EconGeo' } },
  range: [0, null],
  undefinedWhen: { 'zero-denominator': 'the total is 0', 'out-of-domain': 'a line is negative' },
  reference: 'Shannon 1948; UN ESCAP, handbook of trade indicators, chapter V',
  example: lines,
  compute: ({ value }, options) => tradeEntropy(value, options),
});
