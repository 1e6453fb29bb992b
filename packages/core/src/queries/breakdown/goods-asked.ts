import { nearestNames } from '../../errors/nearest-names.ts';
import { UnknownNameError } from '../../errors/unknown-name-error.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import { goodsRegistryOf, registeredGoodsOf } from '../../model/goods/index.ts';
import type { TradeSpec } from '../../model/question/index.ts';
import { levelNamed } from './level-named.ts';

/**
 * Every code of the level that a spec breaks all goods down into, in the order of its nomenclature; the goods that it lists, where it lists
 * some. Throws `UnknownNameError` for a set or a level that the dataset does not hold.
 */
export function goodsAsked(dataset: Dataset, { products, level }: Pick<TradeSpec, 'products' | 'level'>): readonly string[] {
  const { goods, levels } = goodsRegistryOf(dataset);
  if (level === null) {
    const unknown = products.find((product) => !product.includes(':') && registeredGoodsOf(dataset, product) === null);
    if (unknown === undefined) return products;
    const sets = [...goods.keys()].filter((id) => !id.includes(':'));
    throw new UnknownNameError('products', unknown, sets, nearestNames(unknown, sets));
  }
  const id = levelNamed(dataset, level);
  if (id !== null) return levels.get(id)?.codes ?? [];
  const names = [...new Set([...levels.keys()].map((one) => one.slice(one.indexOf(':') + 1)))];
  throw new UnknownNameError('level', level, names, nearestNames(level, names));
}
