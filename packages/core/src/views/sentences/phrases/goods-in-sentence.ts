import { nameProduct } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import type { World } from '../../../model/economies/index.ts';

/** Goods as they stand inside a sentence, with their code where their name is that of one: `mineral fuels (HS 27)`. */
export function goodsInSentence(world: World, product: string, language: Language): string {
  const text = catalogueOf(language);
  const { name, code } = nameProduct(world, product, language);
  const inside = text['product.in-sentence']({ name });
  return code === null ? inside : text['product.with-code']({ name: inside, code });
}

/** The same of goods that may be none, which all trade is. */
export function goodsOrNone(world: World, product: string | null | undefined, language: Language): string | null {
  return product === null || product === undefined ? null : goodsInSentence(world, product, language);
}

/** So many names of goods are read in a sentence. */
const mostNames = 3;

/** What goods are called, all or any of them, or how many they are where they are more than a sentence holds. */
export function listGoods(world: World, products: readonly string[], language: Language, isAny = false): string {
  const text = catalogueOf(language);
  if (products.length > mostNames) return text[isAny ? 'products.any' : 'products.many']({ count: products.length });
  return text['partners.list']({ names: products.map((product) => goodsInSentence(world, product, language)), isAny });
}
