import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, missing, type Value } from '../../model/values/index.ts';
import { amounts, lines, type MetricFormula, recordOf } from '../definition/index.ts';
import { structureOf, type Vector } from '../input/index.ts';
import { sum } from '../numerics/index.ts';

/** Which of the four indices that bear the name: see `herfindahlHirschmanIndex`. */
export interface HerfindahlHirschmanOptions {
  readonly form?: 'sum-squares' | 'root' | 'unctad' | 'normalised';
}

/**
 * Herfindahl-Hirschman index of concentration over n lines with shares s. Four things bear the name. By `form`: `sum-squares` (default;
 * World Bank WITS) h, the formula, in [1/n, 1]; `root` (UN ESCAP) sqrt(h), in [1/sqrt(n), 1]; `unctad` (sqrt(h) - sqrt(1/n)) / (1 -
 * sqrt(1/n)), in [0, 1]; `normalised` (h - 1/n) / (1 - 1/n), in [0, 1].
 * Units: all lines in one unit; the result is a ratio. Shape: n is the length of the list, zero lines included.
 * The first Missing line is returned as it is.
 * Throws: `InvalidParameterError` when the form has an unknown name.
 * @metric hhi
 * @example herfindahlHirschmanIndex([1, 1, 2]) // => 0.375
 * @example herfindahlHirschmanIndex([1, 0, 0], { form: 'unctad' }) // => 1
 */
export function herfindahlHirschmanIndex(values: Vector, options: HerfindahlHirschmanOptions = {}): Value {
  const { form = 'sum-squares' } = options;
  InvalidParameterError.expectOptions(options, { form: ['sum-squares', 'root', 'unctad', 'normalised'] });
  const shares = structureOf(values);
  if (isMissing(shares)) return shares;
  const squares = Math.min(1, sum(shares.map((share) => share * share)));
  if (form === 'sum-squares') return squares;
  if (form === 'root') return Math.sqrt(squares);
  if (shares.length === 1) return missing('zero-denominator');
  const least = 1 / shares.length;
  const above = form === 'unctad' ? (Math.sqrt(squares) - Math.sqrt(least)) / (1 - Math.sqrt(least)) : (squares - least) / (1 - least);
  return Math.max(0, above);
}

/** Id, formula and unit of `hhi`. */
export const herfindahlHirschmanIndexFormula: MetricFormula<'hhi'> = {
  id: 'hhi',
  formula: 'sum s(k)^2',
  unit: 'ratio',
};

/** Registry record of `hhi`. */
export const herfindahlHirschmanIndexMetric = /* @__PURE__ */ recordOf(herfindahlHirschmanIndexFormula, {
  input: 'the values of all lines (partners or products) of a stated list, zero lines included',
  inputs: { value: amounts },
  options: {
    form: {
      kind: 'choice',
      values: ['sum-squares', 'root', 'unctad', 'normalised'],
      usedBy: 'sum-squares: World Bank WITS; root: UN ESCAP; unctad: UNCTAD; normalised: a scale of 0 to 1 for any n',
    },
  },
  range: [0, 1],
  undefinedWhen: {
    'zero-denominator': 'the total is 0; in the unctad and normalised forms also a list of one line',
    'out-of-domain': 'a line is negative',
  },
  reference: 'Hirschman 1964, The paternity of an index; UNCTAD handbook of statistics for `unctad`',
  example: lines,
  compute: ({ value }, options) => herfindahlHirschmanIndex(value, options),
});
