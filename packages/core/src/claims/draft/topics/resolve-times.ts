import { monthsOf, type Period, periodOfMonths, yearsLater } from '../../../model/values/index.ts';
import type { When } from '../phrases/index.ts';

/** The periods that a text names: as they are, or by their distance from one that is known. None where that is not known. */
export function periodsOf(when: When, anchor: Period | null): readonly Period[] {
  const { periods, months, years } = when;
  if (when.isPrevious) return anchor === null || anchor.length === 4 ? [] : [before(anchor)];
  if (months !== null) return anchor === null ? [] : [monthsIn(months, years === null ? anchor : yearsLater(anchor, years))];
  if (years === null) return periods;
  if (anchor === null) return [];
  const [named] = periods;
  if (named === undefined) return [yearsLater(anchor, years)];
  return [yearsLater(anchor, Number(named.slice(0, 4)) - Number(anchor.slice(0, 4)))];
}

/** The first of the periods that a text names; null where it names none, or none that is known. */
export function firstPeriod(when: When | undefined, anchor: Period | null): Period | null {
  return (when === undefined ? undefined : periodsOf(when, anchor)[0]) ?? null;
}

/** The period of the same length right before one. */
function before(period: Period): Period {
  const { first, last } = monthsOf(period);
  return periodOfMonths({ first: first - (last - first + 1), last: first - 1 });
}

/** Months of the year that a period begins in. */
function monthsIn([first, last]: readonly [number, number], anchor: Period): Period {
  const january = Math.floor(monthsOf(anchor).first / 12) * 12;
  return periodOfMonths({ first: january + first - 1, last: january + last - 1 });
}
