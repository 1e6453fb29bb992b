import type { AsOf } from '@sogdia/core';

/**
 * Every vintage of a view after or before one, the nearest first: the figures as first published come before those of any day, the
 * latest after them. A date between two days lies between their vintages.
 */
export function otherVintages(asOf: AsOf, days: readonly string[], step: 1 | -1): readonly AsOf[] {
  const isDay = asOf !== 'as-published' && asOf !== 'latest';
  if (step === 1) return asOf === 'latest' ? [] : [...days.filter((day) => !isDay || day > asOf), 'latest'];
  return asOf === 'as-published' ? [] : [...days.filter((day) => !isDay || day < asOf).toReversed(), 'as-published'];
}
