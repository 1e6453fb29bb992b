import { InvalidParameterError } from '../errors/invalid-parameter-error.ts';
import type { Observation } from '../model/trade/index.ts';
import { monthsOf, periodOfMonths, yearsLater } from '../model/values/index.ts';

/** A figure that is many times, or a small part, of that of a year before: the ratio, and the period that it is set against. */
export type SuddenChange = ReturnType<typeof findSuddenChanges>[number];

/** From how many times on a change is sudden, and below which amount none is told. */
const leastTimes = 10;
const leastAmount = 1e7;

/** What an amount is in the unit in which two are compared. */
export interface SuddenChangeOptions {
  readonly amountOf?: (row: Observation) => number | null;
}

/**
 * Figures that are 10 or more times, or a tenth or less, of what the same cell was a year before: of a month the same month. Formula:
 * v(t) / v(t - 1 year). The year before is read in the same series of releases where it has it, else in the same currency, else in any; where it is
 * held nowhere, from the growth that is printed beside the figure. Pairs of which both lie below 10 million (in the unit of `amountOf`) are
 * passed over. `amountOf` gives a row in one unit for all, null where it can't; plain values unless stated, which rows in another currency have not.
 * Units: the ratio has none. Undefined: a figure without an earlier one is never sudden. Reference: the bounds are our own.
 * @example findSuddenChanges([]) // => []
 */
export function findSuddenChanges(rows: readonly Observation[], options: SuddenChangeOptions = {}) {
  const { amountOf = ({ value, unit }) => (unit === 'usd' ? value : null) } = options;
  InvalidParameterError.expectOptions(options, { amountOf: null });
  const held = Map.groupBy(rows, (row) => keyOf(row, row.period));
  return rows.flatMap((row) => {
    const since = yearsLater(row.period, -1);
    const before = nearest(row, held.get(keyOf(row, since)) ?? []);
    const ratio = before === null ? printedRatio(row) : ratioOf(row, before, amountOf);
    return ratio !== null && (ratio >= leastTimes || ratio <= 1 / leastTimes) ? [{ row, times: ratio, since }] : [];
  });
}

/** The runs of months, and the years of a table of months, in which one of the months changed suddenly, with these months. */
export function runsWithSuddenMonths(
  rows: readonly Observation[],
  changes: readonly SuddenChange[],
): ReadonlyMap<Observation, readonly string[]> {
  const ofMonths = changes.filter(({ row }) => row.period.length === 7);
  const months = new Set(ofMonths.map(({ row }) => keyOf(row, row.period)));
  const tables = new Set(ofMonths.map(({ row }) => seriesOf(row)));
  const found = rows.flatMap((row) => {
    if (row.period.length === 7 || (row.period.length === 4 && !tables.has(seriesOf(row)))) return [];
    const { first, last } = monthsOf(row.period);
    const inRun = Array.from({ length: last - first + 1 }, (_, at) => periodOfMonths({ first: first + at, last: first + at }));
    const sudden = inRun.filter((month) => months.has(keyOf(row, month)));
    return sudden.length === 0 ? [] : [[row, sudden] as const];
  });
  return new Map(found);
}

/** What of a year before is nearest in kind: of the same series of releases, else in the same currency, else the first. */
function nearest(row: Observation, before: readonly Observation[]): Observation | null {
  const alike = before.filter(({ unit }) => unit === row.unit);
  return alike.find((one) => seriesOf(one) === seriesOf(row)) ?? alike[0] ?? before[0] ?? null;
}

/** The series of releases that a figure is from. */
function seriesOf({ release }: Observation): string {
  return release.slice(0, release.indexOf('/'));
}

function ratioOf(row: Observation, before: Observation, amountOf: NonNullable<SuddenChangeOptions['amountOf']>): number | null {
  const [now, then] = [amountOf(row), amountOf(before)];
  const sizes = [now, then].flatMap((value) => value ?? []);
  if (row.unit !== before.unit && sizes.length < 2) return null;
  if (sizes.length === 2 && Math.max(...sizes) < leastAmount) return null;
  const ratio = row.unit === before.unit || now === null || then === null ? row.value / before.value : now / then;
  return Number.isFinite(ratio) ? ratio : null;
}

function printedRatio({ printedGrowth }: Observation): number | null {
  return printedGrowth === null ? null : 1 + Number(printedGrowth) / 100;
}

function keyOf({ reporter, partner, flow, product }: Observation, period: string): string {
  return [reporter, partner, flow, product, period].join(' ');
}
