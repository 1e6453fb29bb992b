import type { Language } from '../../messages/catalogue.ts';
import type { World } from '../../model/economies/index.ts';
import { isMissing } from '../../model/values/index.ts';
import type { Receipt } from '../../model/view/index.ts';
import { formatMissing } from '../names/index.ts';
import { type AmountForm, formatAmount, formatRatio } from '../numbers/index.ts';

/** Operations whose result is a ratio that readers know in per cent; other ratios are written as they are. */
export const percentOperations: ReadonlySet<string> = new Set([
  'share',
  'partner-share',
  'growth-rate',
  'cagr',
  'of-gross-domestic-product',
  'trade-dependence',
  'openness',
  'revision',
  'coverage',
  'required-growth',
  'over-target',
  'cost-response',
  'entered',
]);

/**
 * The value of a receipt with its unit, or the reason why there is none; a level by its name, which is the role of the date that it rests on.
 * @example
 * ```ts
 * formatReceiptValue(
 *   dataset,
 *   readFlow(dataset, {
 *     reporter: findEconomy(dataset, 'CHN').code,
 *     partner: findEconomy(dataset, 'KAZ').code,
 *     period: yearPeriod(2013),
 *     record: 'reporter',
 *     vintage: 'first',
 *     flow: 'export',
 *   }),
 *   'en',
 * ) // => '$30'
 * ```
 */
export function formatReceiptValue(world: World, receipt: Receipt, language: Language, form: AmountForm = 'short'): string {
  if (isMissing(receipt.value)) return formatMissing(world, receipt.value, language);
  if (receipt.unit === 'level' && receipt.kind === 'step') return receipt.operands[0]?.role ?? String(receipt.value);
  const isPlainRatio = receipt.unit === 'ratio' && receipt.kind === 'step' && !percentOperations.has(receipt.operation);
  return isPlainRatio
    ? formatRatio(receipt.value, language)
    : formatAmount(receipt.value, receipt.unit, language, form, receipt.subject.priceYear);
}
