import { missing, type Value } from '../../model/values/index.ts';
import { orderedCholesky, sum } from '../numerics/index.ts';
import type { PairDiscrepancy, Reliability } from './pair-discrepancy.ts';

/**
 * The scores of `reliability` with method `baci`, from the pairs that have both records.
 * Formula, units, undefined cases and reference: there.
 * @example varianceReliability([{ exporter: 0, importer: 1, discrepancy: 0.5, weight: 1 }], 2).exporter // => [2, missing('too-few-observations')]
 */
export function varianceReliability(pairs: readonly PairDiscrepancy[], count: number): Reliability {
  const exporters = members(pairs.map(({ exporter }) => exporter));
  const importers = members(pairs.map(({ importer }) => importer));
  const effects = effectsOf(pairs, exporters, importers);
  if (effects === undefined) {
    const apart = (seen: ReadonlyMap<number, number>): readonly Value[] =>
      Array.from({ length: count }, (_, economy) => missing(seen.has(economy) ? 'not-identified' : 'too-few-observations'));
    return { exporter: apart(exporters), importer: apart(importers) };
  }
  const ofExporters = effects.slice(0, exporters.size);
  const ofImporters = effects.slice(exporters.size);
  const scores = (seen: ReadonlyMap<number, number>, own: readonly number[], others: readonly number[]): readonly Value[] => {
    const mean = sum(others) / others.length;
    return Array.from({ length: count }, (_, economy) => inverse(seen.get(economy), own, mean));
  };
  return { exporter: scores(exporters, ofExporters, ofImporters), importer: scores(importers, ofImporters, ofExporters) };
}

/** Position of each economy that occurs, in the order of the economies. */
function members(economies: readonly number[]): ReadonlyMap<number, number> {
  return new Map([...new Set(economies)].sort((one, other) => one - other).map((economy, position) => [economy, position]));
}

function inverse(position: number | undefined, own: readonly number[], mean: number): Value {
  if (position === undefined) return missing('too-few-observations');
  const discrepancy = (own[position] as number) + mean;
  return discrepancy > 1e-12 && Number.isFinite(1 / discrepancy) ? 1 / discrepancy : missing('degenerate');
}

/** Weighted least squares on both sets of effects, the last importer's effect 0; undefined when they are not identified. */
function effectsOf(
  pairs: readonly PairDiscrepancy[],
  exporters: ReadonlyMap<number, number>,
  importers: ReadonlyMap<number, number>,
): readonly number[] | undefined {
  const size = Math.max(0, exporters.size + importers.size - 1);
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size);
  for (const { exporter, importer, discrepancy, weight } of pairs) {
    const columns = [exporters.get(exporter) as number, exporters.size + (importers.get(importer) as number)].filter(
      (column) => column < size,
    );
    for (const row of columns) {
      right[row] = (right[row] as number) + weight * discrepancy;
      for (const column of columns) matrix[row * size + column] = (matrix[row * size + column] as number) + weight;
    }
  }
  const { kept, solve } = orderedCholesky(
    matrix,
    size,
    right.map((_, row) => matrix[row * size + row] as number),
    1e-10,
  );
  return kept.includes(0) ? undefined : [...solve(right), 0];
}
