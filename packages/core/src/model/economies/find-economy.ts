import { nearestNames } from '../../errors/nearest-names.ts';
import { UnknownNameError } from '../../errors/unknown-name-error.ts';
import type { EconomyCode } from './economy-code.ts';
import { type NamedEconomy, type World, wholeWorld, wholeWorldNames } from './world.ts';

/**
 * The economy or the group of a code or a name, among those of a dataset (ISO codes, the dataset's own codes, names in English, Chinese or
 * Russian; case does not matter); `WLD` stands for all partners together. Throws `UnknownNameError` with the nearest known names.
 * @example findEconomy(dataset, 'KAZ').names.en // => 'Kazakhstan'
 * @example findEconomy(dataset, 'kazakhstan').code // => 'KAZ'
 */
export function findEconomy(world: World, name: string): NamedEconomy {
  const spellings = namesOf(world).bySpelling;
  const economy = spellings.get(name.trim().toLowerCase());
  if (economy !== undefined) return economy;
  const nearest = nearestNames(name, [...spellings.keys()]).map((spelling) => spellings.get(spelling)?.code ?? spelling);
  throw new UnknownNameError('economy', name, [...namesOf(world).byCode.keys()], [...new Set(nearest)]);
}

/**
 * The economy, the group or the whole world of a code; null where the dataset names none of it.
 * @example economyOf(dataset, 'KAZ')?.names.en // => 'Kazakhstan'
 */
export function economyOf(world: World, code: string): NamedEconomy | null {
  return namesOf(world).byCode.get(code) ?? null;
}

/**
 * The economies that a group of a dataset is the sum of; an economy stands for itself.
 * @example membersOf(dataset, findEconomy(dataset, 'CA5').code).length // => 5
 * @example membersOf(dataset, findEconomy(dataset, 'KAZ').code) // => ['KAZ']
 */
export function membersOf(world: World, code: EconomyCode): readonly EconomyCode[] {
  return world.groups.find((group) => group.code === code)?.members ?? [code];
}

interface Names {
  readonly groups: World['groups'];
  readonly byCode: ReadonlyMap<string, NamedEconomy>;
  /** Every spelling under which a reader may name an economy: its codes, its names in three languages, and what its dataset adds. */
  readonly bySpelling: ReadonlyMap<string, NamedEconomy>;
}

type Named = NamedEconomy & Partial<World['economies'][number]>;

const known = new WeakMap<World['economies'], Names>();

/** The names of a world, gathered once. */
function namesOf(world: World): Names {
  const before = known.get(world.economies);
  if (before?.groups === world.groups) return before;
  const names = gather(world);
  known.set(world.economies, names);
  return names;
}

function gather({ economies, groups }: World): Names {
  const all: readonly Named[] = [...economies, { code: wholeWorld, names: wholeWorldNames }, ...groups];
  const spelt = (of: (one: Named) => readonly string[]) => all.flatMap((one) => of(one).map((text) => [text.toLowerCase(), one] as const));
  const spellings = [
    ...spelt((one) => one.spellings ?? []),
    ...spelt((one) => [one.code, one.iso2 ?? one.code, ...Object.values(one.names)]),
  ];
  return { groups, byCode: new Map(all.map((one) => [one.code, one])), bySpelling: new Map(spellings) };
}
