import { formatNumber } from '@sogdia/core/format';
import { spokenLanguage } from '../messages/index.ts';

/** A count with its thousands set apart. */
export function countText(count: number): string {
  return formatNumber(count, { decimals: 0 }, spokenLanguage());
}

const sizes = [
  ['byte', 1, 0],
  ['kilobyte', 1e3, 1],
  ['megabyte', 1e6, 1],
] as const;

/** A number of bytes in the unit that a reader thinks in. */
export function bytesText(bytes: number): string {
  const [unit, of, digits] = sizes.findLast(([, least]) => bytes >= least) ?? sizes[0];
  const form = { style: 'unit', unit, unitDisplay: digits === 0 ? 'long' : 'short', useGrouping: false } as const;
  return new Intl.NumberFormat(spokenLanguage(), { ...form, minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    bytes / of,
  );
}
