import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import type { World } from '../../model/economies/index.ts';
import { brokenDown, notBrokenDown, otherProducts, registeredGoodsOf } from '../../model/goods/index.ts';
import { operationName } from './operation-name.ts';

/** Goods in words: their name, and their code where the name is that of a code. */
export interface NamedProduct {
  readonly name: string;
  readonly code: string | null;
}

/**
 * Goods by the name that the dataset gives them, else by their code; of a national list by the words of its code, or
 * as the code of a nomenclature that it repeats. In a breakdown, what its goods leave.
 * @example nameProduct({ economies: [], groups: [] }, 'HS:870380', 'en') // => { name: 'HS 870380', code: null }
 */
export function nameProduct(world: World, product: string, language: Language): NamedProduct {
  const text = catalogueOf(language);
  if (product === brokenDown || product === otherProducts || product === notBrokenDown)
    return { name: text[`product.${product}`], code: null };
  const [, national] = /^NATIONAL:(.+)$/.exec(product) ?? [];
  const repeated = national?.replace(
    /^([a-z]+)-(\d+)$/,
    (_, nomenclature: string, digits: string) => `${nomenclature.toUpperCase()}:${digits}`,
  );
  if (repeated?.includes(':')) return nameProduct(world, repeated, language);
  const registered = registeredGoodsOf(world, product);
  const isCode = product.includes(':') && national === undefined && !product.endsWith(':TOTAL');
  const code = national?.replaceAll('-', ' ') ?? product.replace(':', ' ');
  const name = registered === null ? product : (registered.names[language] ?? registered.names.en);
  return name === product ? { name: operationName(code, language), code: null } : { name, code: isCode ? code : null };
}

/**
 * Goods as a phrase: their name as it stands inside a sentence, and their code.
 * @example formatProduct({ economies: [], groups: [] }, 'HS:870380', 'en') // => 'HS 870380'
 */
export function formatProduct(world: World, product: string, language: Language): string {
  const { name, code } = nameProduct(world, product, language);
  const inside = catalogueOf(language)['product.in-sentence']({ name });
  return code === null ? inside : `${inside}, ${code}`;
}
