/** A name of which that in English is always there. */
export type NameOfGoods = Readonly<Record<'zh' | 'ru', string | null>> & { readonly en: string };

/** The nomenclatures and the sets of codes that something speaks of, as far as goods are to be found, named and added up. */
export interface GoodsWorld {
  readonly nomenclatures?: readonly {
    readonly id: string;
    readonly names: NameOfGoods;
    readonly revisions: readonly string[];
    readonly levels: readonly { readonly id: string; readonly names: NameOfGoods }[];
    readonly items: readonly {
      readonly code: string;
      readonly level: string | null;
      readonly parent: string | null;
      readonly names: NameOfGoods;
      readonly short?: NameOfGoods | undefined;
    }[];
  }[];
  readonly productSets?: readonly { readonly id: string; readonly names: NameOfGoods; readonly products: readonly string[] }[];
}

/** Goods that a nomenclature or a set of a dataset holds: what they are called, and what they are the sum of. */
export interface RegisteredGoods {
  /** What they are called: by their short names where they have such. */
  readonly names: NameOfGoods;
  /** What their nomenclature calls them, at length. */
  readonly official: NameOfGoods;
  /** The codes right below a code, or those of a set; none at the bottom. */
  readonly parts: readonly string[];
}

/** A level of a nomenclature: what it is called, and its codes in the order of the nomenclature. */
export interface LevelOfGoods {
  readonly names: NameOfGoods;
  readonly codes: readonly string[];
}

/** What a dataset knows of goods, by the names of questions. */
export interface GoodsRegistry {
  /** Every code (`HS:27`) and set. */
  readonly goods: Map<string, RegisteredGoods>;
  /** Every level, by `nomenclature:level`. */
  readonly levels: Map<string, LevelOfGoods>;
  /** The id of the nomenclature that a revision is of. */
  readonly revisions: Map<string, string>;
}

const known = new WeakMap<object, readonly [sets: GoodsWorld['productSets'], registry: GoodsRegistry]>();
const none: readonly never[] = [];

/** What a world knows of goods, gathered once for each. */
export function goodsRegistryOf({ nomenclatures = none, productSets = none }: GoodsWorld): GoodsRegistry {
  const [sets, before] = known.get(nomenclatures) ?? [];
  if (before !== undefined && sets === productSets) return before;
  const registry: GoodsRegistry = { goods: new Map(), levels: new Map(), revisions: new Map() };
  for (const { id, revisions } of nomenclatures) for (const revision of [id, ...revisions]) registry.revisions.set(revision, id);
  for (const nomenclature of nomenclatures) addNomenclature(registry, nomenclature);
  for (const { id, names, products } of productSets) {
    const parts = products.map((product) => inAnyRevision(registry, product));
    registry.goods.set(id, { names, official: names, parts });
  }
  known.set(nomenclatures, [productSets, registry]);
  return registry;
}

function addNomenclature(
  { goods, levels }: GoodsRegistry,
  { id, items, levels: own }: NonNullable<GoodsWorld['nomenclatures']>[number],
): void {
  const idOf = ({ code }: { readonly code: string }): string => `${id}:${code}`;
  const below = Map.groupBy(items, ({ parent }) => parent);
  for (const item of items) {
    goods.set(idOf(item), { names: calledBy(item), official: item.names, parts: (below.get(item.code) ?? []).map(idOf) });
  }
  for (const { id: level, names } of own) {
    levels.set(`${id}:${level}`, { names, codes: items.filter((item) => item.level === level).map(idOf) });
  }
}

/** The short names of a code, each at length where there is no short one. */
function calledBy({ names, short = names }: { readonly names: NameOfGoods; readonly short?: NameOfGoods | undefined }): NameOfGoods {
  return { en: short.en, zh: short.zh ?? names.zh, ru: short.ru ?? names.ru };
}

/**
 * A product as any revision of its nomenclature has it: `HS2017:27` as `HS:27`. What no nomenclature lists is without the digits of its
 * revision.
 * @example goodsInAnyRevision({}, 'HS2017:27') // => 'HS:27'
 */
export function goodsInAnyRevision(world: GoodsWorld, product: string): string {
  return inAnyRevision(goodsRegistryOf(world), product);
}

/** Goods as a dataset lists them, whatever the revision; null where it lists none such. */
export function registeredGoodsOf(world: GoodsWorld, product: string): RegisteredGoods | null {
  const registry = goodsRegistryOf(world);
  return registry.goods.get(inAnyRevision(registry, product)) ?? null;
}

function inAnyRevision({ goods, revisions }: GoodsRegistry, product: string): string {
  if (goods.has(product)) return product;
  const [prefix = '', code] = product.split(':');
  return code === undefined ? product : `${revisions.get(prefix) ?? prefix.replace(/\d+$/, '')}:${code}`;
}
