import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import { type Digits, roundedDigits } from './rounded-digits.ts';

/**
 * The digits of a number in a reader's language, without its sign: separators of the language, rounded half away from zero.
 * Significant digits drop zeros at the end, decimals keep them.
 * @example formatNumber(89312.456, { decimals: 1 }, 'en') // => '89,312.5'
 * @example formatNumber(0.031234, { significant: 3 }, 'en') // => '0.0312'
 */
export function formatNumber(value: number, digits: Digits, language: Language): string {
  const text = catalogueOf(language);
  const { whole, fraction } = roundedDigits(value, digits);
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, text['number.group']);
  return fraction === '' ? grouped : grouped + text['number.decimal'] + fraction;
}
