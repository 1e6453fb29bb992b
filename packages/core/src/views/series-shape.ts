import { cagr, cagrMetric } from '../metrics/levels/cagr.ts';
import { growthRate, growthRateMetric } from '../metrics/levels/growth-rate.ts';
import { isMissing } from '../model/missing.ts';
import type { Receipt } from '../model/receipt.ts';
import type { ViewPoint, ViewSeries } from '../model/view.ts';
import { deriveMetric } from '../queries/derive-metric.ts';

/** A point that has a number. */
export interface KnownPoint {
  readonly year: string;
  readonly value: number;
  readonly receipt: Receipt;
}

/** A point where the direction turned: higher than both neighbours, or lower. */
export interface Turn extends KnownPoint {
  readonly kind: 'peak' | 'low';
}

/** The points of a series that have a number, in order. */
export function knownPoints(series: ViewSeries): readonly KnownPoint[] {
  return series.points.flatMap((point: ViewPoint) =>
    isMissing(point.value) ? [] : [{ year: point.period, value: point.value, receipt: point.receipt }],
  );
}

/** The largest or the smallest of the points; the earliest where several are equal. Null when there is none. */
export function extremeOf(points: readonly KnownPoint[], side: 'high' | 'low'): KnownPoint | null {
  const sign = side === 'high' ? 1 : -1;
  return points.reduce<KnownPoint | null>((best, point) => (best === null || sign * point.value > sign * best.value ? point : best), null);
}

/** Where the series turned, inner points only: neighbours are the adjacent known points. */
export function turnsOf(points: readonly KnownPoint[]): readonly Turn[] {
  return points.flatMap((point, index): readonly Turn[] => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (before === undefined || after === undefined) return [];
    if (point.value > before.value && point.value >= after.value) return [{ ...point, kind: 'peak' }];
    return point.value < before.value && point.value <= after.value ? [{ ...point, kind: 'low' }] : [];
  });
}

/** The growth between two points, as a receipt of the growth rate over their receipts. */
export function growthBetween(first: KnownPoint, last: KnownPoint): Receipt {
  const subject = { ...last.receipt.subject, quantity: `${last.receipt.subject.quantity}:growth`, period: `${first.year}-${last.year}` };
  return deriveMetric(
    growthRateMetric,
    subject,
    [
      { role: 'previous', receipt: first.receipt },
      { role: 'current', receipt: last.receipt },
    ],
    growthRate,
  );
}

/** The compound annual growth between two points, as a receipt. */
export function averageGrowthBetween(first: KnownPoint, last: KnownPoint): Receipt {
  const subject = { ...last.receipt.subject, quantity: `${last.receipt.subject.quantity}:growth`, period: `${first.year}-${last.year}` };
  const intervals = Number(last.year) - Number(first.year);
  return deriveMetric(
    cagrMetric,
    subject,
    [
      { role: 'first', receipt: first.receipt },
      { role: 'last', receipt: last.receipt },
    ],
    (from, to) => cagr(from, to, intervals),
  );
}
