import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, type Missing, missing } from '../../model/values/index.ts';
import { type MetricFormula, recordOf } from '../definition/index.ts';
import { type MatrixInput, readTradeMatrix } from '../input/index.ts';
import { harvardReliability } from './harvard-reliability.ts';
import type { PairDiscrepancy, Reliability } from './pair-discrepancy.ts';
import { varianceReliability } from './variance-reliability.ts';

/**
 * How trust is drawn from the discrepancies: `harvard` with a number of updates (25 by default), or `baci` with an optional weight for each pair.
 */
export type ReliabilityOptions =
  | { readonly method: 'harvard'; readonly updates?: number }
  | { readonly method: 'baci'; readonly weights?: MatrixInput };

/**
 * Trust in reporters, from how far their figures lie from their partners'. By `method`: `harvard` (default) e(a) = n(a) / sum over b of
 * d(b,a) i(b), i(a) = n(a) / sum over b of d(a,b) e(b), d the mirror discrepancy, n(a) the partners with both records, both updated at
 * once, 25 times from 1. As its authors compute it, the score called exporter rests on flows where the economy imports; only ratios
 * within a score settle, and odd and even numbers of updates end on different scales, so that the number is part of the definition.
 * `baci` g(a,b) = mu(a) + nu(b) by least squares, weighted if asked, g the absolute mirror log gap; trust as exporter is 1 over the mean
 * of mu(a) + nu over all importers, as importer 1 over the mean of mu + nu(b) over all exporters.
 * Units: d in [0, 1], or g in log points; the scores have no unit. Shape: a square table, exporters in rows, importers in columns, the
 * diagonal unread; one score an economy. A Missing pair (one record alone, no trade) does not count.
 * Throws: `InvalidParameterError` when the table is not square, or the number of updates is no whole number of at least 1, or the method
 * has an unknown name.
 * @metric reliability
 * @example reliability([[0, 0.5], [0.25, 0]], { method: 'harvard', updates: 1 }) // => { exporter: [4, 2], importer: [2, 4] }
 * @example reliability([[0, missing('one-sided')], [missing('one-sided'), 0]]).exporter // => [missing('too-few-observations'), missing('too-few-observations')]
 */
export function reliability(discrepancies: MatrixInput, options: ReliabilityOptions = { method: 'harvard' }): Reliability {
  InvalidParameterError.expectOptions(options, { method: ['harvard', 'baci'], updates: null, weights: null });
  const table = readTradeMatrix(discrepancies);
  const count = table.rows;
  if (count !== table.columns) throw new InvalidParameterError('discrepancies', `${count} x ${table.columns}`, 'a square table of pairs');
  const weights = options.method === 'baci' && options.weights !== undefined ? readTradeMatrix(options.weights) : undefined;
  if (weights !== undefined && (weights.rows !== count || weights.columns !== count)) {
    throw new InvalidParameterError(
      'weights',
      `${weights.rows} x ${weights.columns}`,
      `the shape of the discrepancies, ${count} x ${count}`,
    );
  }
  const pairs: PairDiscrepancy[] = [];
  for (let exporter = 0; exporter < count; exporter += 1) {
    for (let importer = 0; importer < count; importer += 1) {
      if (exporter === importer) continue;
      const position = exporter * count + importer;
      if ((table.values[position] as number) < 0 || (weights !== undefined && (weights.values[position] as number) < 0)) {
        return sameForAll(count, missing('out-of-domain'));
      }
      const discrepancy = table.at(exporter, importer);
      const weight = weights === undefined ? 1 : weights.at(exporter, importer);
      if (!isMissing(discrepancy) && !isMissing(weight) && weight > 0) pairs.push({ exporter, importer, discrepancy, weight });
    }
  }
  if (pairs.length > 0 && pairs.every(({ discrepancy }) => discrepancy === 0)) return sameForAll(count, missing('degenerate'));
  if (options.method === 'baci') return varianceReliability(pairs, count);
  return harvardReliability(pairs, count, options.updates ?? 25);
}

function sameForAll(count: number, absence: Missing): Reliability {
  const scores = Array.from({ length: count }, () => absence);
  return { exporter: scores, importer: scores };
}

/** Id, formula and unit of `reliability`. */
export const reliabilityFormula: MetricFormula<'reliability'> = {
  id: 'reliability',
  formula: 'e(a) = n(a) / sum d(b,a) i(b), i(a) = n(a) / sum d(a,b) e(b), 25 updates from 1',
  unit: 'score',
};

/** Registry record of `reliability`. */
export const reliabilityMetric = /* @__PURE__ */ recordOf(reliabilityFormula, {
  input: 'a square table of mirror discrepancies (or of absolute mirror log discrepancies), exporters by importers',
  inputs: { discrepancies: { shape: 'square', unit: 'ratio', rows: 'economy', columns: 'partner' } },
  options: {
    method: {
      kind: 'choice',
      values: ['harvard', 'baci'],
      usedBy: 'harvard: Harvard Growth Lab, comtrade-mirroring; baci: after CEPII, BACI',
    },
    updates: { kind: 'number' },
  },
  output: 'rows',
  range: [0, null],
  undefinedWhen: {
    'too-few-observations': 'an economy has no partner with both records',
    degenerate: 'all discrepancies, or those of an economy, are 0, or for baci a mean is 0 or below',
    'not-identified': 'the pairs fall apart into groups, for baci',
    'out-of-domain': 'a discrepancy or weight is negative',
  },
  reference:
    'Harvard Growth Lab, comtrade-mirroring; Gaulier and Zignago 2010 for `baci`, whose own weights and product effects are not used',
  example: 'economy,C,A,B\nC,0,0.1,0.2\nA,0.1,0,0.3\nB,0.2,0.1,0',
  compute: ({ discrepancies }, { method = 'harvard', updates }) =>
    reliability(discrepancies, method === 'harvard' && updates !== undefined ? { method, updates } : { method }),
});
