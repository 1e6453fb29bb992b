import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import type { Unit } from '../../model/values/index.ts';
import { formatAmount, minusSign, scaleOf } from './format-amount.ts';
import { formatNumber } from './format-number.ts';

/** No number of the data is told more closely. */
const mostDigits = 12;

/**
 * A value with all digits down to the place of the last one that says something: dollars to the dollar are written out, what is known to the
 * hundred million is `$19.7 billion`. `place` null: as many digits as a number can hold with a meaning, twelve.
 * @example formatAmountTo(19_720_000_000, 1e8, 'usd', 'en') // => '$19.7 billion'
 * @example formatAmountTo(5_234_348_490.4, 1, 'usd', 'en') // => '$5,234,348,490'
 */
export function formatAmountTo(
  value: number,
  place: number | null,
  unit: Unit,
  language: Language,
  priceYear: number | null = null,
): string {
  const text = catalogueOf(language);
  const sign = value < 0 ? minusSign : '';
  const least = value === 0 ? 1 : 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - mostDigits);
  const last = Math.max(place ?? least, least);
  if (unit === 'usd' || unit === 'cny' || unit === 'usd-constant') {
    const scale = last >= 1e4 ? scaleOf(value, text) : null;
    const number = formatNumber(value / (scale?.divisor ?? 1), { decimals: decimalsTo(last / (scale?.divisor ?? 1)) }, language);
    return text[`amount.${unit}`]({ sign, number, scale: scale?.long ?? '', form: 'long', priceYear });
  }
  if (unit === 'ratio')
    return text['amount.percent']({ sign, number: formatNumber(value * 100, { decimals: decimalsTo(last * 100) }, language) });
  if (unit === 'rank' || unit === 'year' || unit === 'level') return formatAmount(value, unit, language, 'long', priceYear);
  const number = formatNumber(value, { decimals: place === null && Number.isInteger(value) ? 0 : decimalsTo(last) }, language);
  switch (unit) {
    case 'usd-per-head':
    case 'items':
    case 'kg':
    case 'usd-per-item':
    case 'usd-per-kg':
    case 'percentage-points':
      return text[`amount.${unit}`]({ sign, number });
    default:
      return sign + number;
  }
}

/** How many decimals show the digits down to a place. */
function decimalsTo(place: number): number {
  return Math.max(0, -Math.floor(Math.log10(place) + 1e-9));
}
