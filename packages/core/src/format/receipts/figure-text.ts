import type { Language } from '../../messages/catalogue.ts';
import { sayIn } from '../../messages/say-in.ts';
import { receiptCatalogueOf } from '../../messages/translate.ts';
import { halfUnitPrinted, type ReceiptCell } from '../../model/view/index.ts';
import { formatAmountTo } from '../numbers/index.ts';

/**
 * A figure as a citation gives it: figure and unit as printed; of one that no source prints the value with its formula, so that nobody takes it
 * for a publisher's own.
 * @example
 * ```ts
 * figureText(
 *   {
 *     value: 30e9,
 *     unit: 'usd',
 *     printed: { value: '30', unit: 'billion USD' },
 *     subject: { quantity: 'export', reporter: null, partner: null, recorder: null, period: null },
 *   },
 *   'en',
 * ) // => '30 billion USD'
 * ```
 */
export function figureText(cell: Pick<ReceiptCell, 'value' | 'unit' | 'printed' | 'derivation' | 'subject'>, language: Language): string {
  const text = receiptCatalogueOf(language);
  const { value, unit, printed, derivation, subject } = cell;
  if (printed !== null) return text['figure.printed'](printed);
  const place = 2 * halfUnitPrinted(cell) || null;
  return text['figure.derived']({
    value: formatAmountTo(value, place, unit, language, subject.priceYear ?? null),
    formula: sayIn(language, derivation?.formula ?? ''),
  });
}
