import { type Catalogue, catalogueOf, type Language } from '../../messages/catalogue.ts';
import type { Unit } from '../../model/values/index.ts';
import { formatNumber } from './format-number.ts';

/** `short` for charts and tables (`$89.3bn`), `long` for prose (`$89.3 billion`). */
export type AmountForm = 'short' | 'long';

/** U+2212, the minus of the page; files keep the hyphen-minus. */
export const minusSign = '−';

const moneyUnits = { usd: 'amount.usd', cny: 'amount.cny', 'usd-constant': 'amount.usd-constant' } as const;

/**
 * A value with its unit, in the reader's language: three significant digits for money, one decimal for per cent (two below 1 %,
 * none from 100 % on; what they would show nothing of with one significant digit) and points, none for ranks; a count below 100,000 whole. Input: a value in the engine's unit (plain currency; a share as a ratio), and for constant
 * dollars the year of their prices, where it is known. Never NaN.
 * @example formatAmount(89_312_456_789, 'usd', 'en') // => '$89.3bn'
 * @example formatAmount(-1_500_000, 'usd', 'en', 'long') // => '−$1.5 million'
 * @example formatAmount(0.271, 'ratio', 'en') // => '27.1%'
 * @example formatAmount(5_000_000, 'usd-constant', 'en', 'short', 2015) // => '$5m (2015 prices)'
 */
export function formatAmount(
  value: number,
  unit: Unit,
  language: Language,
  form: AmountForm = 'short',
  priceYear: number | null = null,
): string {
  const text = catalogueOf(language);
  const sign = value < 0 ? minusSign : '';
  if (unit === 'usd' || unit === 'cny' || unit === 'usd-constant') {
    const scale = scaleOf(value, text);
    const number = formatNumber(value / (scale?.divisor ?? 1), { significant: 3 }, language);
    return text[moneyUnits[unit]]({ sign, number, scale: scale?.[form] ?? '', form, priceYear });
  }
  switch (unit) {
    case 'ratio':
      return text['amount.percent']({ sign, number: smallOrNot(value * 100, percentDecimals(value), language) });
    case 'usd-per-head':
    case 'items':
    case 'kg':
    case 'usd-per-item':
    case 'usd-per-kg':
      return text[`amount.${unit}`]({ sign, number: formatNumber(value, { significant: 3 }, language) });
    case 'percentage-points':
      return text['amount.percentage-points']({ sign, number: smallOrNot(value, 1, language) });
    case 'rank':
      return text['amount.ordinal']({ number: formatNumber(value, { decimals: 0 }, language) });
    case 'year':
      return String(value);
    case 'quantity':
      return sign + formatNumber(value, isCount(value) ? { decimals: 0 } : { significant: 3 }, language);
    default:
      return sign + formatNumber(value, { significant: 3 }, language);
  }
}

/** Whether a quantity is a count that readers know to the last digit: 20,022 trains. */
function isCount(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 1e5;
}

/**
 * A ratio that is no share (a coverage ratio, a concentration), with two decimals.
 * @example formatRatio(1.2345, 'en') // => '1.23'
 */
export function formatRatio(value: number, language: Language): string {
  return (value < 0 ? minusSign : '') + formatNumber(value, { decimals: 2 }, language);
}

/**
 * The scale in which an amount of money is written: the largest whose unit it reaches once it is rounded to three digits; null below
 * the smallest.
 * @example scaleOf(2_500_000, catalogueOf('en'))?.short // => 'm'
 */
export function scaleOf(value: number, text: Catalogue): Catalogue['number.scales'][number] | null {
  return text['number.scales'].find(({ divisor }) => Math.abs(value) >= 0.9995 * divisor) ?? null;
}

/** A number with its decimals, or with one significant digit where they would show nothing of it: a share of 0.004% is not 0.00%. */
function smallOrNot(value: number, decimals: number, language: Language): string {
  return formatNumber(value, value !== 0 && Math.abs(value) < 0.5 * 10 ** -decimals ? { significant: 1 } : { decimals }, language);
}

/** Per cent keep two or three digits that say something, whatever their size. */
function percentDecimals(ratio: number): number {
  const size = Math.abs(ratio);
  if (size >= 1) return 0;
  return size < 0.01 && size > 0 ? 2 : 1;
}
