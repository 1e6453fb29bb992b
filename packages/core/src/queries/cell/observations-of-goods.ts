import type { Dataset } from '../../model/dataset/index.ts';
import { goodsInAnyRevision, goodsRegistryOf, registeredGoodsOf } from '../../model/goods/index.ts';
import type { Observation } from '../../model/trade/index.ts';
import { observationsAt } from './matching-rows.ts';
import { type Position, positionIn } from './observations-of-flow.ts';

/**
 * Gives the observations of goods of one position, in the dataset's order: in any revision of the nomenclature, or in the one that the product
 * names.
 */
export function goodsAt(dataset: Dataset, position: Position): { readonly rowsOf: (product: string) => readonly Observation[] } {
  const goods = positionIn(dataset, position)?.goods;
  return {
    rowsOf: (product) => {
      const generic = goodsInAnyRevision(dataset, product);
      const found = observationsAt(dataset.observations, goods?.get(generic) ?? []);
      return generic === product ? found : found.filter((row) => row.product === product);
    },
  };
}

/** Whether anything is observed at a position of what goods are the sum of. */
export function hasPartsObserved(dataset: Dataset, position: Position, product: string): boolean {
  const observed = positionIn(dataset, position);
  if (observed === undefined) return false;
  observed.above ??= new Set([...observed.goods.keys()].flatMap(ancestorsIn(dataset)));
  return observed.above.has(goodsInAnyRevision(dataset, product));
}

/** What goods are the sum of, in the revision that they are asked for in: the codes right below, or those of a set; none at the bottom. */
export function partsOfGoods(dataset: Dataset, product: string): readonly string[] {
  const parts = registeredGoodsOf(dataset, product)?.parts ?? [];
  const colon = product.indexOf(':');
  if (colon === -1 || goodsInAnyRevision(dataset, product) === product) return parts;
  return parts.map((part) => product.slice(0, colon) + part.slice(part.indexOf(':')));
}

const ancestors = new WeakMap<Dataset, (product: string) => readonly string[]>();

/** The codes and sets above a code that the dataset lists, nearest first; none of a code that it does not list. */
function ancestorsIn(dataset: Dataset): (product: string) => readonly string[] {
  const before = ancestors.get(dataset);
  if (before !== undefined) return before;
  const holders = new Map<string, string[]>();
  for (const [id, { parts }] of goodsRegistryOf(dataset).goods) {
    for (const part of parts) holders.set(part, [...(holders.get(part) ?? []), id]);
  }
  const found = new Map<string, readonly string[]>();
  const above = (product: string): readonly string[] => {
    let all = found.get(product);
    if (all === undefined) {
      all = [...new Set((holders.get(product) ?? []).flatMap((one) => [one, ...above(one)]))];
      found.set(product, all);
    }
    return all;
  };
  ancestors.set(dataset, above);
  return above;
}
