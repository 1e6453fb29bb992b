import type { Language } from '../../messages/catalogue.ts';
import { operationName } from './operation-name.ts';

/**
 * A group of goods by its name in the catalogue, else by its code, without the mark of a national list.
 * @example formatProduct('HS:27', 'en') // => 'mineral fuels, HS 27'
 */
export function formatProduct(product: string, language: Language): string {
  const known = operationName(product, language);
  return known === product ? product.replace(/^NATIONAL:/, '').replace(':', ' ') : known;
}
