import type { Language } from '@sogdia/core';
import { formatNumber } from '@sogdia/core/format';
import type { Messages } from '../../../../messages/messages.ts';
import type { HeldFiles } from '../reading/index.ts';

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

/** The first and the last of sorted periods. */
export function spanInWords(periods: readonly string[]): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? first : `${first}–${last}`;
}

/** How records add up: what was read, and what came of it. */
export function accountInWords(totals: HeldFiles['preview']['totals'], language: Language, messages: Messages): string {
  const count = (number: number): string => countInWords(number, language);
  return messages['bench.accounting']({
    read: count(totals.read),
    kept: count(totals.kept),
    rejected: count(totals.rejectedInAll),
    duplicates: count(totals.duplicates),
    conflicts: count(totals.conflicts),
  });
}
