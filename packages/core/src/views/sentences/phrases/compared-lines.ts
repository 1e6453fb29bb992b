import type { Language } from '../../../messages/catalogue.ts';
import { membersOf, type World, wholeWorld } from '../../../model/economies/index.ts';
import { notBrokenDown, otherProducts } from '../../../model/goods/index.ts';
import type { Frequency, ViewSpec } from '../../../model/question/index.ts';
import { comparePeriods, monthsOf, type Period, yearsLater } from '../../../model/values/index.ts';
import type { ViewSeries } from '../../../model/view/index.ts';
import { frequencyShown } from '../../../queries/index.ts';
import { type KnownPoint, knownPoints } from './series-shape.ts';

/** A series with what it has of numbers, at least one. */
export interface Line {
  readonly series: ViewSeries;
  readonly points: readonly KnownPoint[];
  readonly first: KnownPoint;
  readonly last: KnownPoint;
}

/** A line at the two periods at which it is compared with others. `before` is null where they have one period in common. */
export interface ComparedLine {
  readonly series: ViewSeries;
  readonly at: KnownPoint;
  readonly before: KnownPoint | null;
}

/** Lines at one period, since unlike periods don't compare, and the series that have no number there. */
export interface Comparison {
  readonly lines: readonly ComparedLine[];
  readonly lacking: readonly ViewSeries[];
}

/** How the periods of a view compare: years; months, each with any; other parts of years, which compare with the same parts alone. */
export function seasonOf(spec: ViewSpec, series: readonly ViewSeries[]): Frequency {
  const frequency = frequencyShown(spec, series[0]?.indicator);
  return frequency === 'year' || frequency === 'month' ? frequency : 'year-to-date';
}

/** A series as a line; empty for one without a number. */
export function lineOf(series: ViewSeries, language: Language): readonly Line[] {
  const points = knownPoints(series, language);
  const [first, last] = [points[0], points.at(-1)];
  return first === undefined || last === undefined ? [] : [{ series, points, first, last }];
}

/**
 * A line of parts of years from the same part of the year before, or of an earlier one, to the last, since parts of unlike seasons don't compare; a
 * line that has none is its last period alone. A line of years as it is, and one of an indicator, whose months have no seasons, from the first.
 */
export function comparableLine(line: Line, frequency: Frequency): Line {
  if (frequency === 'year') return line;
  const { first, last, points } = line;
  const [period] = periodsBefore(
    last.period,
    points.map((point) => point.period),
  );
  const hasSeasons = line.series.indicator === undefined;
  const before = points.find((point) => point.period === period) ?? (frequency === 'month' && !hasSeasons ? first : last);
  return { ...line, first: before, points: before === last ? [last] : [before, last] };
}

/** A period is fit for a comparison where at least this part of the most lines that any has a number for have one. */
const fitForComparison = 2 / 3;

/**
 * The latest period in which nearly as many of the compared have a number as in any. Null where none has.
 * @example comparisonPeriod(new Map([['2020', 4], ['2023', 3], ['2024', 1]])) // => '2023'
 */
export function comparisonPeriod<When extends string>(counts: ReadonlyMap<When, number>): When | null {
  const most = Math.max(0, ...counts.values());
  return [...counts].findLast(([, count]) => count > 0 && count >= fitForComparison * most)?.[0] ?? null;
}

/**
 * Lines at one period, with the earliest earlier period in which all of these have a number. The world and a group stand for economies of
 * which some may be listed too, so they are not compared with them; where fewer than two other partners are listed, or none of them has a number, the first series with a
 * number stands alone.
 */
export function compareLines(world: World, series: readonly ViewSeries[], language: Language): Comparison {
  const parts = series.filter(({ economy }) => economy !== wholeWorld && membersOf(world, economy).length === 1);
  const compared = parts.length > 1 && parts.some((one) => lineOf(one, language).length > 0) ? parts : firstWithNumber(series, language);
  const lines = compared.flatMap((one) => lineOf(one, language));
  const known = periodsOf(lines);
  const period = comparisonPeriod(known);
  const present = period === null ? [] : lines.flatMap((line) => pairOf(line, period));
  const before =
    period === null
      ? undefined
      : periodsBefore(period, [...known.keys()]).find((one) => present.every(({ line }) => pointAt(line, one) !== null));
  return {
    lines: present.map(({ line, at }) => ({ series: line.series, at, before: before === undefined ? null : pointAt(line, before) })),
    lacking: compared.filter((one) => !present.some(({ line }) => line.series === one)),
  };
}

/**
 * Goods with one partner, of the first measure and record that have a number, at the latest period in which nearly as many of them have one as in
 * any. What a breakdown leaves is no goods of its own, and is not compared with them.
 */
export function compareGoods(series: readonly ViewSeries[], language: Language): Comparison {
  const goods = series.filter(({ product }) => product !== null && product !== otherProducts && product !== notBrokenDown);
  const [spoken] = firstWithNumber(goods, language);
  const compared = goods.filter(
    ({ measure, economy, record }) => measure === spoken?.measure && economy === spoken.economy && record === spoken.record,
  );
  const lines = compared.flatMap((one) => lineOf(one, language));
  const period = comparisonPeriod(periodsOf(lines));
  const present = period === null ? [] : lines.flatMap((line) => pairOf(line, period));
  return {
    lines: present.map(({ line, at }) => ({ series: line.series, at, before: null })),
    lacking: compared.filter((one) => !present.some(({ line }) => line.series === one)),
  };
}

function firstWithNumber(series: readonly ViewSeries[], language: Language): readonly ViewSeries[] {
  const known = series.filter((one) => lineOf(one, language).length > 0);
  return (known.length > 0 ? known : series).slice(0, 1);
}

/** The earlier periods that one may be compared with: of years any; of parts of years the same parts of earlier ones, the latest first. */
function periodsBefore(period: Period, known: readonly Period[]): readonly Period[] {
  const earlier = known.filter((one) => comparePeriods(one, period) < 0);
  if (period.length === 4 && earlier.every((one) => one.length === 4)) return earlier;
  const same = earlier.map((one) => ({ one, years: (monthsOf(period).last - monthsOf(one).last) / 12 }));
  return same
    .filter(({ one, years }) => Number.isInteger(years) && yearsLater(one, years) === period)
    .toReversed()
    .map(({ one }) => one);
}

/** How many lines have a number in each period, periods in order. */
function periodsOf(lines: readonly Line[]): ReadonlyMap<Period, number> {
  const byPeriod = Map.groupBy(
    lines.flatMap(({ points }) => points),
    ({ period }) => period,
  );
  return new Map(
    [...byPeriod].map(([period, some]) => [period, some.length] as const).sort(([one], [other]) => comparePeriods(one, other)),
  );
}

function pairOf(line: Line, period: Period): readonly { readonly line: Line; readonly at: KnownPoint }[] {
  const at = pointAt(line, period);
  return at === null ? [] : [{ line, at }];
}

function pointAt({ points }: Line, period: Period): KnownPoint | null {
  return points.find((point) => point.period === period) ?? null;
}
