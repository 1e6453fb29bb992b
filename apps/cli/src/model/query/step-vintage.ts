import type { VintageChoice } from '@sogdia/core/model';

/**
 * Every vintage of a view after or before one, the nearest first: the figures as first published come before those of any day, the
 * latest after them. A date between two days lies between their vintages.
 */
export function otherVintages(vintage: VintageChoice, days: readonly string[], step: 1 | -1): readonly VintageChoice[] {
  const isDay = vintage !== 'first' && vintage !== 'latest';
  if (step === 1) return vintage === 'latest' ? [] : [...days.filter((day) => !isDay || day > vintage), 'latest'];
  return vintage === 'first' ? [] : [...days.filter((day) => !isDay || day < vintage).toReversed(), 'first'];
}
