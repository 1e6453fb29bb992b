import { catalogueOf, type Language, textsAtHand } from '../../messages/catalogue.ts';
import type { World } from '../../model/economies/index.ts';
import { brokenDown, isTotalOfGoods, notBrokenDown, otherProducts, registeredGoodsOf } from '../../model/goods/index.ts';
import { ownValue } from '../../model/values/index.ts';

/** Goods in words: their name, and their code where the name is that of a code. */
export interface NamedProduct {
  readonly name: string;
  readonly code: string | null;
}

/**
 * Goods by the name that the dataset gives them, else by their code; of a national list by the words of its code, in the language where that has them, or
 * as the code of a nomenclature that it repeats. In a breakdown, what its goods leave. The total of a nomenclature is all goods.
 * @example nameProduct({ economies: [], groups: [] }, 'HS:870380', 'en') // => { name: 'HS 870380', code: null }
 */
export function nameProduct(world: World, product: string, language: Language): NamedProduct {
  const text = catalogueOf(language);
  if (isTotalOfGoods(product)) return { name: text['product.total'], code: null };
  if (product === brokenDown || product === otherProducts || product === notBrokenDown)
    return { name: text[`product.${product}`], code: null };
  const [, national, nomenclature, digits] = /^NATIONAL:(([a-z]+)-(\d+)|.+)$/.exec(product) ?? [];
  if (nomenclature !== undefined) return nameProduct(world, `${nomenclature.toUpperCase()}:${digits}`, language);
  const code = national?.replaceAll('-', ' ') ?? product.replace(':', ' ');
  const names = registeredGoodsOf(world, product)?.names;
  const name = names?.[language] ?? names?.en;
  // Goods that their file gave no name are registered by their digits.
  if (name === undefined || (/\d$/.test(name) && product.endsWith(name)))
    return { name: ownValue(textsAtHand(language, 'phrases') ?? {}, code) ?? code, code: null };
  return { name, code: product.includes(':') && national === undefined ? code : null };
}

/**
 * Goods as a phrase: their name as it stands inside a sentence, and their code.
 * @example formatProduct({ economies: [], groups: [] }, 'HS:870380', 'en') // => 'HS 870380'
 */
export function formatProduct(world: World, product: string, language: Language): string {
  const { name, code } = nameProduct(world, product, language);
  const text = catalogueOf(language);
  const inside = text['product.in-sentence']({ name });
  return code === null ? inside : text['product.and-code']({ name: inside, code });
}
