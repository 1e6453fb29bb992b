import { formatPeriod, type Language } from '@sogdia/core';
import { formatDay } from '@sogdia/core/format';

/** A day as a sentence names it, such as "24 January 2025"; a month or a year, where no day is known. */
export function dayText(date: string, language: Language): string {
  return /^\d{4}-\d\d-\d\d$/.test(date) ? formatDay(date, language) : formatPeriod(date, language);
}

/** The same as an element that programs read too. */
export function DayText({ date, language }: { date: string; language: Language }) {
  return <time dateTime={date}>{dayText(date, language)}</time>;
}
