import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import type { Unit } from '../../model/values/index.ts';
import { formatAmount, minusSign } from './format-amount.ts';
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
 * @example formatAmountAs(0.2771, 'ratio', { scale: 0.01, decimals: 0 }, 'en') // => '28%'
 */
export function formatAmountAs(value: number, unit: Unit, form: PrintedForm, language: Language): string {
  const text = catalogueOf(language);
  const parts = {
    sign: value < 0 ? minusSign : '',
    number: formatNumber(value / form.scale, { decimals: form.decimals }, language),
  };
  if (unit === 'ratio') return text['amount.percent'](parts);
  if (unit !== 'usd') return formatAmount(value, unit, language, 'long');
  const scale = text['number.scales'].find(({ divisor }) => divisor === form.scale);
  return text['amount.usd']({ ...parts, scale: scale?.long ?? '', form: 'long' });
}
