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
