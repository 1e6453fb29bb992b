import { cagr, cagrMetric, growthRate, growthRateMetric } from '../../../metrics/levels/index.ts';
import { isMissing } from '../../../model/values/index.ts';
import type { Receipt, ViewPoint, ViewSeries } from '../../../model/view/index.ts';
import { deriveMetric } from '../../../queries/index.ts';

/** A point that has a number. */
export interface KnownPoint {
  readonly year: string;
  readonly value: number;
  readonly receipt: Receipt;
}

/** A point where the direction turned. */
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

/** A turn is told where the series came away from it on both sides by this part of its range, highest less lowest. */
const tellingSwing = 0.25;

/**
 * Where the series turned, as far as it matters: peaks and lows by turns, each followed and preceded by a swing of at least a quarter of
 * the range of the series. The earliest of equal points is the turn.
 */
export function turnsOf(points: readonly KnownPoint[]): readonly Turn[] {
  const values = points.map(({ value }) => value);
  const swing = tellingSwing * (Math.max(...values) - Math.min(...values));
  const turns: Turn[] = [];
  let [high, low] = [points[0], points[0]];
  let heading: 'up' | 'down' | null = null;
  for (const point of points) {
    if (high === undefined || low === undefined || point.value > high.value) high = point;
    if (low === undefined || point.value < low.value) low = point;
    if (heading !== 'down' && swing > 0 && high.value - point.value >= swing) {
      if (heading === 'up') turns.push({ ...high, kind: 'peak' });
      [heading, low] = ['down', point];
      high = point;
    } else if (heading !== 'up' && swing > 0 && point.value - low.value >= swing) {
      if (heading === 'down') turns.push({ ...low, kind: 'low' });
      [heading, high] = ['up', point];
      low = point;
    }
  }
  return turns;
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
