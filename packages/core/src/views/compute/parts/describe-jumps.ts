import { formatPeriods } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import { isMissing, yearsLater } from '../../../model/values/index.ts';
import type { TradeSeries } from '../../../model/view/index.ts';

/** A figure that is so many times its like of a year before, or so small a part of it, is told apart. */
const jump = 10;
const flows: ReadonlySet<string> = new Set(['export', 'import', 'total-trade']);

/**
 * Which figures of months, or of years to date, are at least ten times the same months of a year before, and which at most a tenth: a sentence
 * for each series of flows that has such. They are marked, and neither smoothed nor explained. A month before the view, a missing one and
 * a zero compare with nothing.
 */
export function describeJumps(
  series: readonly TradeSeries[],
  nameOf: (line: TradeSeries) => string,
  language: Language,
): readonly string[] {
  return series.flatMap((line) => {
    if (!flows.has(line.measure)) return [];
    const [up, down] = [jumpsIn(line, (ratio) => ratio >= jump), jumpsIn(line, (ratio) => ratio <= 1 / jump)];
    if (up.length + down.length === 0) return [];
    const periods = (some: readonly string[]): string | null => (some.length === 0 ? null : formatPeriods(some, language));
    return [catalogueOf(language)['note.jumps']({ of: nameOf(line), up: periods(up), down: periods(down) })];
  });
}

function jumpsIn({ points }: TradeSeries, isJump: (ratio: number) => boolean): readonly string[] {
  const valueAt = new Map(points.flatMap(({ period, value }) => (isMissing(value) || value <= 0 ? [] : [[period, value] as const])));
  return [...valueAt].flatMap(([period, value]) => {
    const before = valueAt.get(yearsLater(period, -1));
    return before !== undefined && isJump(value / before) ? [period] : [];
  });
}
