import { type Messages, spokenLanguage } from '../../../messages/index.ts';

/** A time in words: seconds, above a minute minutes with them, above an hour hours with minutes. */
export function durationText(milliseconds: number): string {
  const all = Math.ceil(milliseconds / 1000);
  const [hour, minute] = [Math.floor(all / 3600), Math.floor((all % 3600) / 60)];
  const parts = Object.entries({ hour, minute, second: hour > 0 ? 0 : all % 60 });
  const told = parts.filter(([unit, count]) => count > 0 || (unit === 'second' && all === 0));
  const words = told.map(([unit, count]) => new Intl.NumberFormat(spokenLanguage(), { style: 'unit', unit }).format(count));
  return new Intl.ListFormat(spokenLanguage(), { type: 'unit', style: 'narrow' }).format(words);
}

/** Periods without a gap by the first and the last. */
export function periodsText(periods: readonly string[], text: Messages): string {
  const [first = '', last = first] = [periods[0], periods.at(-1)].map((period) => period?.replace(/^(\d{4})(\d\d)$/, '$1-$2'));
  return first === last ? first : text['fetch.period-range']({ first, last });
}
