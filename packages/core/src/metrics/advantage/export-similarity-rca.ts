import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, type Missing, missing, type Value } from '../../model/values/index.ts';
import { economiesByProducts, exportsByProduct, recordOf } from '../definition/index.ts';
import { type MatrixInput, readVector } from '../input/index.ts';
import { sum } from '../numerics/index.ts';
import { revealedComparativeAdvantage } from './rca.ts';

/** What is added to each index before the logarithm, so that a product that is not exported has one. */
export interface ExportSimilarityAdvantageOptions {
  readonly epsilon?: number;
}

/**
 * Export similarity by advantage (Bahar, Hausmann and Hidalgo): correlation of two economies' revealed advantages over all products. The
 * correlation is Pearson's; epsilon is 0.1 by default.
 * Units: all cells in one unit and period; the result is a ratio in [-1, 1], 1 on the diagonal. Shape: economies in rows, products in
 * columns; the result is a square table of economies.
 * A Missing export is passed on as `rca` does.
 * Throws: `InvalidParameterError` when rows differ in length.
 * @metric export-similarity-rca
 * @example exportSimilarityByAdvantage([[3, 3], [1, 1]])[0] // => [{ missing: 'degenerate' }, { missing: 'degenerate' }]
 */
export function exportSimilarityByAdvantage(
  exports: MatrixInput,
  options: ExportSimilarityAdvantageOptions = {},
): readonly (readonly Value[])[] {
  InvalidParameterError.expectOptions(options, { epsilon: null });
  const epsilon = options.epsilon ?? 0.1;
  const directions = revealedComparativeAdvantage(exports).map((row) => directionOf(row, epsilon));
  return directions.map((one) =>
    directions.map((other) => {
      if (isMissing(one)) return one;
      if (isMissing(other)) return other;
      return one === other ? 1 : Math.max(-1, Math.min(1, sum(one.map((value, product) => value * (other[product] as number)))));
    }),
  );
}

/** The logarithms of a row, centred and brought to length 1, so that a correlation is a product of two of them. */
function directionOf(row: readonly Value[], epsilon: number): readonly number[] | Missing {
  const indices = readVector(row);
  if (isMissing(indices)) return indices;
  if (!(epsilon > 0)) return missing('out-of-domain');
  const logs = indices.map((index) => Math.log(index + epsilon));
  const mean = sum(logs) / logs.length;
  const centred = logs.map((log) => log - mean);
  const length = Math.sqrt(sum(centred.map((value) => value * value)));
  const largest = Math.abs(mean) + length;
  return length <= 1e-12 * largest * Math.sqrt(logs.length) ? missing('degenerate') : centred.map((value) => value / length);
}

/** Registry record of `export-similarity-rca`. */
export const exportSimilarityByAdvantageMetric = /* @__PURE__ */ recordOf({
  id: 'export-similarity-rca',
  formula: 'correlation over k of ln(rca(i,k) + epsilon)',
  unit: 'ratio',
  input: 'a table of exports, economies by products, whose sum is the world',
  inputs: { exports: economiesByProducts },
  options: { epsilon: { kind: 'number', values: [0.1], usedBy: '0.1: Bahar, Hausmann and Hidalgo 2014' } },
  output: 'pairs',
  range: [-1, 1],
  undefinedWhen: {
    degenerate: "an economy's indices are all equal",
    'zero-denominator': 'an economy or a product has no exports (leave it out first)',
    'out-of-domain': 'a cell is negative, or epsilon 0 or below',
  },
  requires: ['rca'],
  reference: 'Bahar, Hausmann and Hidalgo 2014, doi:10.1016/j.jinteco.2013.11.001',
  example: exportsByProduct,
  compute: ({ exports }, options) => ({ rows: exportSimilarityByAdvantage(exports, options) }),
});
