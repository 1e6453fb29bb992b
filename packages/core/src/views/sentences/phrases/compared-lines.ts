import { membersOf, type World, wholeWorld } from '../../../model/economies/index.ts';
import type { TradeSeries } from '../../../model/view/index.ts';
import { type KnownPoint, knownPoints } from './series-shape.ts';

/** A series with what it has of numbers, at least one. */
export interface Line {
  readonly series: TradeSeries;
  readonly points: readonly KnownPoint[];
  readonly first: KnownPoint;
  readonly last: KnownPoint;
}

/** A line at the two periods at which it is compared with others. `before` is null where they have one period in common. */
export interface ComparedLine {
  readonly series: TradeSeries;
  readonly at: KnownPoint;
  readonly before: KnownPoint | null;
}

/** Lines at one period, since unlike periods don't compare, and the series that have no number there. */
export interface Comparison {
  readonly lines: readonly ComparedLine[];
  readonly lacking: readonly TradeSeries[];
}

/** A series as a line; empty for one without a number. */
export function lineOf(series: TradeSeries): readonly Line[] {
  const points = knownPoints(series);
  const [first, last] = [points[0], points.at(-1)];
  return first === undefined || last === undefined ? [] : [{ series, points, first, last }];
}

/** A period is fit for a comparison where at least this part of the most lines that any has a number for have one. */
const fitForComparison = 2 / 3;

/**
 * The latest period in which nearly as many of the compared have a number as in any. Null where none has.
 * @example comparisonPeriod(new Map([['2020', 4], ['2023', 3], ['2024', 1]])) // => '2023'
 */
export function comparisonPeriod<Period extends string>(counts: ReadonlyMap<Period, number>): Period | null {
  const most = Math.max(0, ...counts.values());
  return [...counts].findLast(([, count]) => count > 0 && count >= fitForComparison * most)?.[0] ?? null;
}

/**
 * Lines at one period, with the earliest earlier period in which all of these have a number. The world and a group stand for economies of
 * which some may be listed too, so they are not compared with them; where fewer than two other partners are listed, or none of them has a number, the first series with a
 * number stands alone.
 */
export function compareLines(world: World, series: readonly TradeSeries[]): Comparison {
  const parts = series.filter(({ partner }) => partner !== wholeWorld && membersOf(world, partner).length === 1);
  const compared = parts.length > 1 && parts.some((one) => lineOf(one).length > 0) ? parts : firstWithNumber(series);
  const lines = compared.flatMap(lineOf);
  const known = periodsOf(lines);
  const period = comparisonPeriod(known);
  const present = period === null ? [] : lines.flatMap((line) => pairOf(line, period));
  const before = [...known.keys()].find(
    (one) => period !== null && one < period && present.every(({ line }) => pointAt(line, one) !== null),
  );
  return {
    lines: present.map(({ line, at }) => ({ series: line.series, at, before: before === undefined ? null : pointAt(line, before) })),
    lacking: compared.filter((one) => !present.some(({ line }) => line.series === one)),
  };
}

function firstWithNumber(series: readonly TradeSeries[]): readonly TradeSeries[] {
  const known = series.filter((one) => lineOf(one).length > 0);
  return (known.length > 0 ? known : series).slice(0, 1);
}

/** How many lines have a number in each period, periods in order. */
function periodsOf(lines: readonly Line[]): ReadonlyMap<string, number> {
  const byPeriod = Map.groupBy(
    lines.flatMap(({ points }) => points),
    ({ year }) => year,
  );
  return new Map([...byPeriod].map(([year, some]) => [year, some.length] as const).sort(([one], [other]) => one.localeCompare(other)));
}

function pairOf(line: Line, period: string): readonly { readonly line: Line; readonly at: KnownPoint }[] {
  const at = pointAt(line, period);
  return at === null ? [] : [{ line, at }];
}

function pointAt({ points }: Line, period: string): KnownPoint | null {
  return points.find(({ year }) => year === period) ?? null;
}
