import { formatPeriod } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import { cagr, cagrFormula } from '../../../metrics/levels/cagr.ts';
import { growthRate, growthRateFormula } from '../../../metrics/levels/growth-rate.ts';
import { comparePeriods, isMissing, type Period, yearsLater } from '../../../model/values/index.ts';
import type { Receipt, ViewPoint, ViewSeries } from '../../../model/view/index.ts';
import { deriveMetric } from '../../../queries/index.ts';

/** A point that has a number. */
export interface KnownPoint {
  readonly period: Period;
  /** The period in words. */
  readonly when: string;
  readonly value: number;
  readonly receipt: Receipt;
}

/** A point where the direction turned. */
export interface Turn extends KnownPoint {
  readonly kind: 'peak' | 'low';
}

/** The points of a series that have a number, in order. */
export function knownPoints(series: Pick<ViewSeries, 'points'>, language: Language): readonly KnownPoint[] {
  return series.points.flatMap((point) => knownPoint(point, language) ?? []);
}

/** A point with its period in words, `July 2026`, of a sum of twelve months `the twelve months to July 2026`; null where it has no number. */
export function knownPoint({ period, value, receipt }: ViewPoint, language: Language): KnownPoint | null {
  if (isMissing(value)) return null;
  const name = formatPeriod(period, language);
  const isRolling = receipt.kind === 'step' && receipt.operation === 'rolling-year';
  return { period, when: isRolling ? catalogueOf(language)['period.twelve-months']({ period: name }) : name, value, receipt };
}

/** The period of a rate of growth in words; of a part of a year with the part of the year before that it is set against. */
export function onYearBefore({ period, when }: KnownPoint, language: Language): string {
  if (period.length === 4) return when;
  return catalogueOf(language)['period.on-year-before']({ period: when, before: formatPeriod(yearsLater(period, -1), language) });
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

/** An extreme between the ends is told where it lies so far beyond both, as a part of the higher of the two that are compared. */
const tellingExcess = 0.1;

/**
 * From where on a series is told: its last turn, or its last low or high between the ends that lies beyond both, whichever is later: a high of which a
 * tenth was lost, a low that lies a tenth below the lower end, none of a series with values below zero; else its first point.
 */
export function startOf(points: readonly KnownPoint[]): KnownPoint | undefined {
  const [first, last, inner] = [points[0], points.at(-1), points.slice(1, -1)];
  const [high, low] = [extremeOf(inner, 'high'), extremeOf(inner, 'low')];
  if (first === undefined || last === undefined || high === null || low === null) return first;
  const [top, bottom] = [Math.max(first.value, last.value), Math.min(first.value, last.value)];
  const areLevels = Math.min(bottom, low.value) >= 0;
  const isHigh = areLevels && high.value - top >= tellingExcess * high.value && high.value > top;
  const isLow = areLevels && bottom - low.value >= tellingExcess * bottom && low.value < bottom;
  const beyond = [...(isHigh ? [high] : []), ...(isLow ? [low] : [])];
  return [...beyond, ...turnsOf(points)].toSorted((one, other) => comparePeriods(one.period, other.period)).at(-1) ?? first;
}

/** The growth between two points, as a receipt of the growth rate over their receipts. */
export function growthBetween(first: KnownPoint, last: KnownPoint): Receipt {
  const subject = { ...last.receipt.subject, quantity: `${last.receipt.subject.quantity}:growth`, period: spanOf(first, last) };
  return deriveMetric(
    growthRateFormula,
    subject,
    [
      { role: 'previous', receipt: first.receipt },
      { role: 'current', receipt: last.receipt },
    ],
    growthRate,
  );
}

/** Two years as a span, and two other periods as the run from the one to the other. */
function spanOf(first: KnownPoint, last: KnownPoint): string {
  return first.period.length === 4 && last.period.length === 4
    ? `${first.period}-${last.period}`
    : `${first.period}..${last.period.split('..').at(-1)}`;
}

/** The compound annual growth between two years, as a receipt. */
export function averageGrowthBetween(first: KnownPoint, last: KnownPoint): Receipt {
  const subject = { ...last.receipt.subject, quantity: `${last.receipt.subject.quantity}:growth`, period: spanOf(first, last) };
  const intervals = Number(last.period) - Number(first.period);
  return deriveMetric(
    cagrFormula,
    subject,
    [
      { role: 'first', receipt: first.receipt },
      { role: 'last', receipt: last.receipt },
    ],
    (from, to) => cagr(from, to, intervals),
  );
}
