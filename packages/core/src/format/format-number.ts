import { catalogueOf, type Language } from '../messages/catalogue.ts';

/** How many digits a number shows: significant ones (a headline) or decimals (a column), never both. */
export type Digits = { readonly significant: number } | { readonly decimals: number };

const formats = new Map<string, Intl.NumberFormat>();

/**
 * The digits of a number in a reader's language, without its sign: separators of the language, rounded half away from zero.
 * @example formatNumber(89312.456, { decimals: 1 }, 'en') // => '89,312.5'
 * @example formatNumber(0.031234, { significant: 3 }, 'en') // => '0.0312'
 */
export function formatNumber(value: number, digits: Digits, language: Language): string {
  const key = `${language}|${JSON.stringify(digits)}`;
  let format = formats.get(key);
  if (format === undefined) {
    const options =
      'significant' in digits
        ? { maximumSignificantDigits: digits.significant }
        : { minimumFractionDigits: digits.decimals, maximumFractionDigits: digits.decimals };
    format = new Intl.NumberFormat(catalogueOf(language)['number.locale'], options);
    formats.set(key, format);
  }
  return format.format(Math.abs(value));
}
