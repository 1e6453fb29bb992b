import { catalogueOf, type Language } from '../messages/catalogue.ts';
import type { Missing, MissingReason } from '../model/missing.ts';

/**
 * Why a value is absent, in words.
 * @example formatMissing({ missing: 'not-reported', of: 'KGZ 2013' }, 'en') // => 'not reported (KGZ 2013)'
 */
export function formatMissing(value: Missing, language: Language): string {
  const reason = formatMissingReason(value.missing, language);
  return value.of === undefined ? reason : catalogueOf(language)['missing.of']({ reason, of: value.of });
}

/**
 * A reason for absence, in words.
 * @example formatMissingReason('zero-denominator', 'en') // => 'division by zero'
 */
export function formatMissingReason(reason: MissingReason, language: Language): string {
  return catalogueOf(language)[`missing.${reason}`];
}
