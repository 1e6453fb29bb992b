import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import type { Unit } from '../../model/values/index.ts';
import { formatAmount, minusSign, scaleOf } from './format-amount.ts';
import { formatNumber } from './format-number.ts';

/** How a number stands in a text: what one of its units is worth (1e9 for billions, 0.01 for per cent), and its decimals. */
export interface PrintedForm {
  readonly scale: number;
  readonly decimals: number;
}

/**
 * A value in the scale and decimals of a given text, so that two numbers can be compared digit by digit. Units that have no scale
 * of a text (ranks, years) are written as `formatAmount` writes them.
 * @example formatAmountAs(41_000_000_000, 'usd', { scale: 1e9, decimals: 2 }, 'en') // => '$41.00 billion'
 * A scale that the language does not count in gives way to its own: `41.05 billion` is 410.5 of `1e8`, rounded where the text was.
 * @example formatAmountAs(0.2771, 'ratio', { scale: 0.01, decimals: 0 }, 'en') // => '28%'
 */
export function formatAmountAs(value: number, unit: Unit, { scale, decimals }: PrintedForm, language: Language): string {
  const text = catalogueOf(language);
  const sign = value < 0 ? minusSign : '';
  const written = (divisor: number, places: number): string => formatNumber(value / divisor, { decimals: places }, language);
  if (unit === 'ratio') return text['amount.percent']({ sign, number: written(scale, decimals) });
  if (unit !== 'usd') return formatAmount(value, unit, language, 'long');
  const own = text['number.scales'].find(({ divisor }) => divisor === scale);
  if (own !== undefined || scale === 1)
    return text['amount.usd']({ sign, number: written(scale, decimals), scale: own?.long ?? '', form: 'long' });
  const rounded = Number((value / scale).toFixed(decimals)) * scale;
  const { divisor, long } = scaleOf(rounded, text) ?? { divisor: 1, long: '' };
  const number = formatNumber(rounded / divisor, { decimals: Math.max(0, decimals - Math.round(Math.log10(scale / divisor))) }, language);
  return text['amount.usd']({ sign, number, scale: long, form: 'long' });
}
