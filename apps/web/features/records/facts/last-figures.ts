import type { Receipt } from '@sogdia/core';
import { lastDiscrepancyOf, type RecordPair } from '@sogdia/core/workspace';

/** The gap of a pair in the last year that both sides counted, with the two figures that make it. */
export interface LastFigures {
  readonly discrepancy: NonNullable<ReturnType<typeof lastDiscrepancyOf>>;
  readonly own: Receipt;
  readonly partner: Receipt;
}

/** These figures of a pair; null where it has no year at all. */
export function lastFiguresOf(pair: RecordPair): LastFigures | null {
  const discrepancy = lastDiscrepancyOf(pair);
  const [own, mirror] = [pair.own, pair.mirror].map(({ points }) => points.find(({ period }) => period === discrepancy?.period));
  if (discrepancy === undefined || own === undefined || mirror === undefined) return null;
  return { discrepancy, own: own.receipt, partner: mirror.receipt };
}
