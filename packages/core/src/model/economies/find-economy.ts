import { nearestNames } from '../../errors/nearest-names.ts';
import { UnknownNameError } from '../../errors/unknown-name-error.ts';
import { economies } from './economies.data.ts';
import type { Economy, EconomyCode } from './economy.ts';

const byCode = new Map<string, (typeof economies)[number]>(economies.map((economy) => [economy.code, economy]));

/** Every spelling under which a reader may name an economy: its codes and its names in three languages. */
const bySpelling: ReadonlyMap<string, Economy> = new Map(
  economies.flatMap((economy) =>
    [economy.code, economy.iso2, economy.names.en, economy.names.zh, economy.names.ru]
      .filter((spelling) => spelling !== null)
      .map((spelling) => [spelling.toLowerCase(), economy] as const),
  ),
);

/**
 * The economy of a code or a name (ISO codes, group codes, names in English, Chinese or Russian; case does not matter).
 * Throws `UnknownNameError` with the nearest known names.
 * @example findEconomy('KAZ').names.en // => 'Kazakhstan'
 * @example findEconomy('kazakhstan').code // => 'KAZ'
 */
export function findEconomy(name: string): Economy {
  const economy = bySpelling.get(name.trim().toLowerCase());
  if (economy !== undefined) return economy;
  throw new UnknownNameError('economy', name, [...byCode.keys()], nearestEconomies(name));
}

/**
 * The code of China and the codes of the five Central Asian economies that a group stands for; an economy stands for itself.
 * @example membersOf(findEconomy('CA5').code).length // => 5
 * @example membersOf(findEconomy('KAZ').code) // => ['KAZ']
 */
export function membersOf(code: EconomyCode): readonly EconomyCode[] {
  const members = byCode.get(code)?.members ?? [];
  return members.length > 0 ? members : [code];
}

function nearestEconomies(name: string): readonly string[] {
  const spellings = nearestNames(name, [...bySpelling.keys()]);
  return [...new Set(spellings.map((spelling) => bySpelling.get(spelling)?.code ?? spelling))];
}
