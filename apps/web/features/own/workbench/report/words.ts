import type { Language } from '@sogdia/core';
import { formatNumber } from '@sogdia/core/format';

/** A count as a sentence prints it. */
export function countInWords(count: number, language: Language): string {
  return formatNumber(count, { decimals: 0 }, language);
}

const steps = [
  { unit: 'GB', size: 1e9 },
  { unit: 'MB', size: 1e6 },
  { unit: 'kB', size: 1e3 },
] as const;

/** A number of bytes as a sentence prints it. */
export function bytesInWords(bytes: number, language: Language): string {
  const step = steps.find(({ size }) => bytes >= size);
  return step === undefined ? `${bytes} B` : `${formatNumber(bytes / step.size, { significant: 3 }, language)} ${step.unit}`;
}

/** A list of which the first few are named, and how many more there are. */
export function listInWords(names: readonly string[], most: number, more: (count: number) => string): string {
  return names.length <= most ? names.join(', ') : more(names.length);
}

/** The first and the last of sorted periods. */
export function spanInWords(periods: readonly string[]): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? first : `${first}–${last}`;
}
