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
