import { type GoodsWorld, goodsRegistryOf } from '../../model/goods/index.ts';

/**
 * The ids of a level with their nomenclatures, `HS:section`: of every nomenclature that has it, in their order, or of the one that is named; empty
 * where none has.
 * @example levelsNamed({}, 'section') // => []
 */
export function levelsNamed(world: GoodsWorld, level: string): readonly string[] {
  const { levels } = goodsRegistryOf(world);
  return levels.has(level) ? [level] : [...levels.keys()].filter((id) => id.slice(id.indexOf(':') + 1) === level);
}

/**
 * The level that a breakdown shows: of those that its name may mean the first that one of some goods is of; the first where none is.
 * @example levelShown({}, 'section', ['HS:V']) // => null
 */
export function levelShown(world: GoodsWorld, level: string, goods: Iterable<string | null>): string | null {
  const { levels } = goodsRegistryOf(world);
  const shown = new Set(goods);
  const ids = levelsNamed(world, level);
  return ids.find((id) => levels.get(id)?.codes.some((code) => shown.has(code))) ?? ids[0] ?? null;
}
