import { monthsOf, type Observation, type Period, periodOfMonths } from '@sogdia/core/model';
import type { HarmonizedRelease } from './harmonize-release.ts';

/** By how many times a figure must differ from that of a year before. */
const times = 10;

/**
 * Marks sudden changes in tables by month: a figure ten times or a tenth of that of the same months a year before, by what the tables hold or
 * by the growth printed beside it, and a run of months in which one of them is so marked. The flag `sudden-change` says that the figure is out
 * of line, never why; the values stay.
 */
export function markSuddenChanges(releases: readonly HarmonizedRelease[]): readonly HarmonizedRelease[] {
  const rows = releases.filter(isMonthly).flatMap(({ observations }) => observations);
  const held = new Map(rows.map((row) => [keyOf(row, row.period), row.value]));
  const single = new Set(rows.filter((row) => isSudden(row, held)).map((row) => keyOf(row, row.period)));
  const marked = (row: Observation): boolean =>
    single.has(keyOf(row, row.period)) || monthsIn(row.period).some((month) => single.has(keyOf(row, month)));
  return releases.map((release) =>
    isMonthly(release)
      ? {
          ...release,
          observations: release.observations.map((row) => (marked(row) ? { ...row, flags: [...row.flags, 'sudden-change'] } : row)),
        }
      : release,
  );
}

function isMonthly({ record }: HarmonizedRelease): boolean {
  return record.raw.some(({ reader }) => reader === 'monthly-table');
}

function isSudden(row: Observation, held: ReadonlyMap<string, number>): boolean {
  const { first, last } = monthsOf(row.period);
  const before = held.get(keyOf(row, periodOfMonths({ first: first - 12, last: last - 12 })));
  const ratio = before === undefined ? printedRatio(row) : row.value / before;
  return ratio !== null && (ratio >= times || ratio <= 1 / times);
}

function printedRatio({ printedGrowth }: Observation): number | null {
  return printedGrowth === null ? null : 1 + Number(printedGrowth) / 100;
}

function monthsIn(period: Period): readonly Period[] {
  const { first, last } = monthsOf(period);
  return Array.from({ length: last - first + 1 }, (_, index) => periodOfMonths({ first: first + index, last: first + index }));
}

function keyOf({ reporter, partner, flow, unit }: Observation, period: Period): string {
  return [reporter, partner, flow, unit, period].join(' ');
}
