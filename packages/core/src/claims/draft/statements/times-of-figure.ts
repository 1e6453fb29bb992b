import type { Period } from '../../../model/values/index.ts';
import type { Phrase, When } from '../phrases/index.ts';
import { periodsOf } from '../topics/index.ts';
import type { ClauseParts } from './clause-parts.ts';

/** The time of a figure: its own, else that of its clause. */
export function timeOf({ times, phrase, use }: ClauseParts, value: Phrase): Period | null {
  if (phrase.when !== undefined && (value.when === undefined || isRelative(value.when))) use(phrase.when);
  if (value.when === undefined) return times.main?.to ?? null;
  use(value.when);
  if (value.when === times.told && isRelative(value.when)) return times.main?.to ?? null;
  const [period = null, ...others] = periodsOf(value.when, times.main?.to ?? null);
  return inMonths(phrase, value.when.isSpan ? (others.at(-1) ?? null) : others.length > 0 ? null : period);
}

/** The months of a year that a clause names before what it measures. */
function inMonths({ months }: Phrase, period: Period | null): Period | null {
  return months === undefined || period?.length !== 4 ? period : (periodsOf(months, period)[0] ?? null);
}

function isRelative({ years, months }: When): boolean {
  return years !== null || months !== null;
}

/** The time of what a figure is set against, where it says one. */
export function baseTime({ times, phrase, use }: ClauseParts, { when }: Phrase): Period | null {
  if (when === undefined) return null;
  use(when);
  if (phrase.when !== undefined && isRelative(when)) use(phrase.when);
  const [period = null, ...others] = periodsOf(when, times.main?.to ?? null);
  return inMonths(phrase, others.length > 0 ? null : period);
}
