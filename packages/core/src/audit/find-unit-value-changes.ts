import type { Observation, QuantityUnit } from '../model/trade/index.ts';
import { yearsLater } from '../model/values/index.ts';

/** From how many times on the value of one changed far, and below which value of the flow nothing is told. */
const leastTimes = 2;
const leastValue = 1e7;

/**
 * Quantities by which the value of one is `leastTimes` (2) or more times, or a half or less, of what it was a year before in the same series of
 * releases and the same currency. Formula: (v / q)(t) / (v / q)(t - 1 year). Pairs whose values both lie below 10 million, quantities that their
 * publisher estimated, and quantities of zero are passed over. Reference: the bounds are our own.
 */
export function findUnitValueChanges(rows: readonly Observation[]) {
  const counted = rows.filter(({ quantities }) => quantities !== undefined);
  const held = new Map(counted.map((row) => [keyOf(row, row.period), row]));
  return counted.flatMap((row) => {
    const since = yearsLater(row.period, -1);
    const before = held.get(keyOf(row, since));
    if (before === undefined || Math.max(row.value, before.value) < leastValue) return [];
    return (row.quantities ?? []).flatMap(({ unit }) => {
      const times = unitValueOf(row, unit) / unitValueOf(before, unit);
      return times >= leastTimes || times <= 1 / leastTimes ? [{ row, unit, times, since }] : [];
    });
  });
}

/** The value of one; not a number where the row counts none, or its publisher estimated how many. */
function unitValueOf({ value, quantities = [] }: Observation, unit: QuantityUnit): number {
  const quantity = quantities.find((one) => one.unit === unit && one.status === 'printed' && one.value > 0);
  return quantity === undefined || value <= 0 ? Number.NaN : value / quantity.value;
}

function keyOf({ reporter, partner, flow, product, unit, release }: Observation, period: string): string {
  return [reporter, partner, flow, product, unit, release.slice(0, release.indexOf('/')), period].join(' ');
}
