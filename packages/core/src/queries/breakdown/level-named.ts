import { type GoodsWorld, goodsRegistryOf } from '../../model/goods/index.ts';

/**
 * The id of a level with its nomenclature, `HS:section`: that of the first nomenclature that has it, where none is named; null where none has.
 * @example levelNamed({}, 'section') // => null
 */
export function levelNamed(world: GoodsWorld, level: string): string | null {
  const { levels } = goodsRegistryOf(world);
  if (levels.has(level)) return level;
  return [...levels.keys()].find((id) => id.slice(id.indexOf(':') + 1) === level) ?? null;
}
