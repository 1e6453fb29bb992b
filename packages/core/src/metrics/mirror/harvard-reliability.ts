import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, missing, type Value } from '../../model/values/index.ts';
import { divide } from '../numerics/index.ts';
import type { PairDiscrepancy, Reliability } from './pair-discrepancy.ts';

/**
 * The scores of `reliability` with method `harvard`, from the pairs that have both records.
 * Formula, units, undefined cases and reference: there. Throws: `InvalidParameterError` for a number of updates below 1.
 * @example harvardReliability([{ exporter: 0, importer: 1, discrepancy: 0.5, weight: 1 }], 2, 1).exporter // => [missing('too-few-observations'), 2]
 */
export function harvardReliability(pairs: readonly PairDiscrepancy[], count: number, updates: number): Reliability {
  if (!(Number.isInteger(updates) && updates >= 1))
    throw new InvalidParameterError('updates', String(updates), 'a whole number of at least 1');
  const inbound = group(pairs, count, ({ importer }) => importer);
  const outbound = group(pairs, count, ({ exporter }) => exporter);
  let exporter: readonly Value[] = Array.from({ length: count }, () => 1);
  let importer = exporter;
  for (let update = 0; update < updates; update += 1) {
    const [e, i] = [exporter, importer];
    exporter = inbound.map((own) => score(own, ({ exporter: partner }) => i[partner] as Value));
    importer = outbound.map((own) => score(own, ({ importer: partner }) => e[partner] as Value));
  }
  return { exporter, importer };
}

function group(
  pairs: readonly PairDiscrepancy[],
  count: number,
  member: (pair: PairDiscrepancy) => number,
): readonly (readonly PairDiscrepancy[])[] {
  const groups: PairDiscrepancy[][] = Array.from({ length: count }, () => []);
  for (const pair of pairs) groups[member(pair)]?.push(pair);
  return groups;
}

/** n / sum d s; a pair without a discrepancy adds nothing, whatever its partner's score. */
function score(own: readonly PairDiscrepancy[], partnerScore: (pair: PairDiscrepancy) => Value): Value {
  if (own.length === 0) return missing('too-few-observations');
  let total = 0;
  for (const pair of own) {
    if (pair.discrepancy === 0) continue;
    const trust = partnerScore(pair);
    if (isMissing(trust)) return trust;
    total += pair.discrepancy * trust;
  }
  return total === 0 ? missing('degenerate') : divide(own.length, total);
}
