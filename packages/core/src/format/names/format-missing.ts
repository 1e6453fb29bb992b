import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import type { World } from '../../model/economies/index.ts';
import type { Missing, MissingReason } from '../../model/values/index.ts';
import { formatEconomy } from './format-economy.ts';
import { formatProduct } from './format-product.ts';
import { operationName } from './operation-name.ts';

/**
 * Why a value is absent, in words; economies and goods by their names.
 * @example formatMissing(dataset, { missing: 'not-reported', of: 'KGZ 2013' }, 'en') // => 'not reported (Kyrgyzstan 2013)'
 */
export function formatMissing(world: World, value: Missing, language: Language): string {
  const reason = formatMissingReason(value.missing, language);
  if (value.of === undefined) return reason;
  const of = value.of
    .split(' ')
    .map((word) =>
      word.includes(':') ? formatProduct(world, word, language) : operationName(formatEconomy(world, word, language), language),
    )
    .join(' ');
  return catalogueOf(language)['missing.of']({ reason, of });
}

/**
 * A reason for absence, in words.
 * @example formatMissingReason('zero-denominator', 'en') // => 'division by zero'
 */
export function formatMissingReason(reason: MissingReason, language: Language): string {
  return catalogueOf(language)[`missing.${reason}`];
}
