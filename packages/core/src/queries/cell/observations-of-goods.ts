import type { Dataset } from '../../model/dataset/index.ts';
import { goodsInAnyRevision, goodsRegistryOf, registeredGoodsOf } from '../../model/goods/index.ts';
import type { Observation } from '../../model/trade/index.ts';
import { canonicalPeriod, type Period } from '../../model/values/index.ts';

/** Where an observation stands: whose record of the trade with whom, in which direction and period. */
export interface Position {
  readonly reporter: string;
  readonly partner: string;
  readonly flow: string;
  readonly period: Period;
}

/** The observations of goods of one position: by their code in any revision, and the codes that stand above one that is observed. */
interface GoodsOfPosition {
  readonly rows: Map<string, Observation[]>;
  above: ReadonlySet<string> | null;
}

const none: readonly never[] = [];

const indexes = new WeakMap<Dataset, ReadonlyMap<string, GoodsOfPosition>>();

/**
 * Every observation of goods at a position, in the dataset's order: in any revision of the nomenclature, or in the one that the product
 * names. The index over the dataset is built at the first call and kept as long as the dataset lives.
 */
export function observationsOfGoods(dataset: Dataset, position: Position, product: string): readonly Observation[] {
  return goodsAt(dataset, position).rowsOf(product);
}

/** Gives the observations of goods of one position, for what reads many of them. */
export function goodsAt(dataset: Dataset, position: Position): { readonly rowsOf: (product: string) => readonly Observation[] } {
  const rows = indexOf(dataset).get(keyOf(position))?.rows;
  return {
    rowsOf: (product) => {
      const generic = goodsInAnyRevision(dataset, product);
      const found = rows?.get(generic) ?? none;
      return generic === product ? found : found.filter((row) => row.product === product);
    },
  };
}

/** Whether anything is observed at a position of what goods are the sum of. */
export function hasPartsObserved(dataset: Dataset, position: Position, product: string): boolean {
  const goods = indexOf(dataset).get(keyOf(position));
  if (goods === undefined) return false;
  goods.above ??= new Set([...goods.rows.keys()].flatMap(ancestorsIn(dataset)));
  return goods.above.has(goodsInAnyRevision(dataset, product));
}

/** What goods are the sum of, in the revision that they are asked for in: the codes right below, or those of a set; none at the bottom. */
export function partsOfGoods(dataset: Dataset, product: string): readonly string[] {
  const parts = registeredGoodsOf(dataset, product)?.parts ?? [];
  const colon = product.indexOf(':');
  if (colon === -1 || goodsInAnyRevision(dataset, product) === product) return parts;
  return parts.map((part) => product.slice(0, colon) + part.slice(part.indexOf(':')));
}

function indexOf(dataset: Dataset): ReadonlyMap<string, GoodsOfPosition> {
  const known = indexes.get(dataset);
  if (known !== undefined) return known;
  const index = new Map<string, GoodsOfPosition>();
  const generics = new Map<string, string>();
  let [before, goods]: [Position | null, GoodsOfPosition] = [null, { rows: new Map(), above: null }];
  for (const row of dataset.observations) {
    if (row.product === 'TOTAL') continue;
    let generic = generics.get(row.product);
    if (generic === undefined) {
      generic = goodsInAnyRevision(dataset, row.product);
      generics.set(row.product, generic);
    }
    if (before === null || !isOfSame(before, row)) {
      const key = keyOf(row);
      goods = index.get(key) ?? { rows: new Map<string, Observation[]>(), above: null };
      index.set(key, goods);
    }
    before = row;
    const same = goods.rows.get(generic);
    if (same === undefined) goods.rows.set(generic, [row]);
    else same.push(row);
  }
  indexes.set(dataset, index);
  return index;
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

/** Rows of one position mostly follow one another: its key is put together once for them. */
function isOfSame(one: Position, other: Position): boolean {
  return one.reporter === other.reporter && one.partner === other.partner && one.flow === other.flow && one.period === other.period;
}

function keyOf({ reporter, partner, flow, period }: Position): string {
  return `${reporter}|${partner}|${flow}|${canonicalPeriod(period)}`;
}
