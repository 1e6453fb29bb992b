import { lastDiscrepancyOf, type RecordPair } from '@sogdia/core/workspace';

/** The gap of a pair in the last year that both sides counted, with the two figures that make it. */
export type LastFigures = NonNullable<ReturnType<typeof lastFiguresOf>>;

/** These figures of a pair; null where it has no year at all. */
export function lastFiguresOf(pair: RecordPair) {
  const discrepancy = lastDiscrepancyOf(pair);
  const [own, mirror] = [pair.own, pair.mirror].map(({ points }) => points.find(({ period }) => period === discrepancy?.period));
  if (discrepancy === undefined || own === undefined || mirror === undefined) return null;
  return { discrepancy, own: own.receipt, partner: mirror.receipt };
}
