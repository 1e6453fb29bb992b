import { formatAmount, formatAmountAs, formatNumber, formatReceiptValue, minusSign } from '../../../format/index.ts';
import type { Language } from '../../../messages/catalogue.ts';
import type { World } from '../../../model/economies/index.ts';
import { isMissing } from '../../../model/values/index.ts';
import type { Receipt } from '../../../model/view/index.ts';
import type { NumberNode } from '../../syntax/index.ts';

/**
 * A number beside the one of the text that it is compared with: in the same scale, with one decimal more, so that a reader sees what was
 * rounded. Without one, as any receipt's number.
 */
export function writeBeside(world: World, receipt: Receipt, stated: NumberNode | null, language: Language): string {
  const { value, unit } = receipt;
  if (isMissing(value)) return formatReceiptValue(world, receipt, language, 'long');
  if (isWhole(value, receipt)) return plain(value, 0, language);
  if (stated === null || stated.value === 0) return formatReceiptValue(world, receipt, language, 'long');
  const isScaled = (isMoney(unit) && stated.unit >= 1e3) || (unit === 'ratio' && stated.suffix === '%');
  if (isScaled) return formatAmountAs(value, unit, { scale: stated.unit, decimals: stated.decimals + 1 }, language);
  if (isMoney(unit) || unit === 'rank' || unit === 'year') return formatReceiptValue(world, receipt, language, 'long');
  return plain(value / stated.unit, stated.decimals + 1, language);
}

function isMoney(unit: Receipt['unit']): boolean {
  return unit === 'usd' || unit === 'cny';
}

/** A count, or a plain quantity without decimals, that is short enough to be written out. */
function isWhole(value: number, { unit }: Receipt): boolean {
  return (unit === 'count' || unit === 'quantity') && Number.isInteger(value) && Math.abs(value) < 1e6;
}

/** A number of the text in the unit of what it is compared with, with the digits that it has there. */
export function writeStated(stated: NumberNode, sign: 1 | -1, unit: Receipt['unit'], language: Language): string {
  const value = sign * stated.value;
  const form = { scale: stated.unit, decimals: stated.decimals };
  if (isMoney(unit) && stated.unit >= 1e3) return formatAmountAs(value, unit, form, language);
  if (unit === 'ratio' && stated.suffix === '%') return formatAmountAs(value, unit, form, language);
  if (unit === 'rank' || unit === 'year') return formatAmount(value, unit, language);
  return plain(value / stated.unit, stated.decimals, language);
}

function plain(value: number, decimals: number, language: Language): string {
  return (value < 0 ? minusSign : '') + formatNumber(value, { decimals }, language);
}
