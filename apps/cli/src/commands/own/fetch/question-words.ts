import type { Messages } from '../../../messages/index.ts';

/** A time in words: seconds, above a minute minutes with them, above an hour hours with minutes. */
export function durationText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  if (hours > 0) return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`;
  if (minutes === 0) return `${seconds} s`;
  return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
}

/** Periods without a gap by the first and the last. */
export function periodsText(periods: readonly string[], text: Messages): string {
  const [first = '', last = first] = [periods[0], periods.at(-1)].map((period) => period?.replace(/^(\d{4})(\d\d)$/, '$1-$2'));
  return first === last ? first : text['fetch.period-range']({ first, last });
}
