import { nearestNames } from '../../errors/nearest-names.ts';
import { UnknownNameError } from '../../errors/unknown-name-error.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import { goodsRegistryOf, registeredGoodsOf } from '../../model/goods/index.ts';
import type { TradeSpec } from '../../model/question/index.ts';
import { levelsNamed } from './level-named.ts';

/** Goods that a spec may ask of, and the id of the level that they are, `HS:section`; null where it lists them. */
export interface GoodsAsked {
  readonly level: string | null;
  readonly codes: readonly string[];
}

/**
 * What a spec may ask of: the goods that it lists, or where it breaks all goods down every code of the level in the order of its nomenclature. A
 * level that several nomenclatures have may mean each of them, so that there is one for each. Throws `UnknownNameError` for a set or a level
 * that the dataset does not hold.
 */
export function goodsAsked(
  dataset: Dataset,
  { products, level }: Pick<TradeSpec, 'products' | 'level'>,
): readonly [GoodsAsked, ...(readonly GoodsAsked[])] {
  const { goods, levels } = goodsRegistryOf(dataset);
  if (level === null) {
    const unknown = products.find((product) => !product.includes(':') && registeredGoodsOf(dataset, product) === null);
    if (unknown === undefined) return [{ level, codes: products }];
    const sets = [...goods.keys()].filter((id) => !id.includes(':'));
    throw new UnknownNameError('products', unknown, sets, nearestNames(unknown, sets));
  }
  const [first, ...others] = levelsNamed(dataset, level).map((id) => ({ level: id, codes: levels.get(id)?.codes ?? [] }));
  if (first !== undefined) return [first, ...others];
  const names = [...new Set([...levels.keys()].map((one) => one.slice(one.indexOf(':') + 1)))];
  throw new UnknownNameError('level', level, names, nearestNames(level, names));
}
