import { nameProduct } from '../../format/index.ts';
import type { Language } from '../../messages/catalogue.ts';
import { choiceCatalogueOf } from '../../messages/choice-catalogue.ts';
import type { World } from '../../model/economies/index.ts';
import { goodsRegistryOf, registeredGoodsOf } from '../../model/goods/index.ts';
import type { TradeSpec } from '../../model/question/index.ts';
import { goodsOnRecord, type Holdings, reasonAgainst, yearsOfView } from '../spec/index.ts';

/**
 * Goods that can be asked for, as a list has them.
 * `words`: every text by which a reader may look for them: their code and their names, short and at length, in all languages.
 * `years`: the years for which figures are held in the trade that is asked of; null where there are none.
 */
export type OfferedGoods = ReturnType<typeof goodsOffered>;

/** Goods of one kind: the sets of codes that a dataset names, a level of a nomenclature, or what is recorded besides. */
export interface GroupOfGoods {
  readonly id: string;
  readonly label: string;
  readonly goods: readonly OfferedGoods[];
}

/**
 * Each set and code that a world lists, and each code that the trade asked of is recorded by besides, with the reason where the data hold no
 * figure of it for this trade; sets first, then the nomenclatures from their widest level to the narrowest.
 * @example choicesOfGoods(dataset, holdingsOf(dataset), decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2013')) // => []
 */
export function choicesOfGoods(world: World, holdings: Holdings, spec: TradeSpec, language: Language = 'en'): readonly GroupOfGoods[] {
  const { goods, levels } = goodsRegistryOf(world);
  const text = choiceCatalogueOf(language);
  const group = (id: string, label: string, products: readonly string[]): GroupOfGoods => ({
    id,
    label,
    goods: products.map((product) => goodsOffered(world, holdings, spec, product, language)),
  });
  const sets = [...goods.keys()].filter((id) => !id.includes(':'));
  const onLevels = new Set([...levels.values()].flatMap(({ codes }) => codes));
  const others = goodsOnRecord(holdings, spec).filter((product) => product.includes(':') && !onLevels.has(product));
  return [
    group('sets', text['choice.goods.sets'], sets),
    ...[...levels].map(([id, { codes }]) => group(id, nameLevel(world, id, language), codes)),
    group('others', text['choice.goods.others'], others),
  ].filter((one) => one.goods.length > 0);
}

/**
 * The levels of the nomenclatures of a world, each with its nomenclature, and as a list has it.
 * @example levelsOfGoods(dataset, 'en') // => []
 */
export function levelsOfGoods(world: World, language: Language): readonly { readonly value: string; readonly label: string }[] {
  return [...goodsRegistryOf(world).levels.keys()].map((id) => ({ value: id, label: nameLevel(world, id, language) }));
}

function goodsOffered(world: World, holdings: Holdings, spec: TradeSpec, product: string, language: Language) {
  const whole = { frequency: 'year', firstMonth: null, lastMonth: null } as const;
  const alone: TradeSpec = { ...spec, ...whole, products: [product], by: null, level: null, top: null };
  const { name, code } = nameProduct(world, product, language);
  const reason = reasonAgainst(holdings, alone, 'products', language);
  const held = reason === null ? yearsOfView({ holdings, spec: alone }) : null;
  const { names, official } = registeredGoodsOf(world, product) ?? {};
  const called = [...new Set([...Object.values(names ?? {}), ...Object.values(official ?? {})])].filter((one) => one !== null);
  const years = held === null ? null : { first: held.first, last: held.last };
  return { value: product, reason, label: name, code, words: [name, product.replace(':', ' '), ...called], years };
}

/** A level as a list has it: with its nomenclature. */
function nameLevel(world: World, id: string, language: Language): string {
  const [nomenclature = '', level = ''] = id.split(':');
  const names = goodsRegistryOf(world).levels.get(id)?.names;
  return choiceCatalogueOf(language)['choice.goods.level']({ nomenclature, level: names?.[language] ?? names?.en ?? level });
}
