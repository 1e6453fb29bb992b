import type { Economy, EconomyCode } from '@sogdia/core/model';
import { ownValue, type ReadersWorld } from '../contract/index.ts';
import { groupNames, namesByCode } from './economy-names.data.ts';
import { looserSpellings, spellingOf } from './spelling-of.ts';

/** An economy of a file: its code, and whether it stands for several (the world, a union, an area that a provider adds up). */
export interface FoundEconomy {
  readonly code: EconomyCode;
  readonly isAggregate: boolean;
}

const world: FoundEconomy = { code: 'WLD' as EconomyCode, isAggregate: true };

/** The codes by which files of UN Comtrade and the World Bank call all partners. */
const worldCodes = new Set(['WLD', 'W00', '0', 'WL']);

/** For so many names that are not known the nearest is looked for: a column of something else has more. */
const mostProposed = 200;

/** Languages in whose files economies are named as Unicode CLDR has them, beside those of the registry. */
const languages = 'pt es fr de it tr kk ky uz tg tk az ka hy mn ja ko ar fa'.split(' ');

let named: readonly Intl.DisplayNames[] | null = null;

/** The names of economies in each of the languages. */
function localRegions(): readonly Intl.DisplayNames[] {
  named ??= Intl.DisplayNames.supportedLocalesOf(languages).map(
    (one) => new Intl.DisplayNames([one], { type: 'region', fallback: 'none' }),
  );
  return named;
}

/** Aggregates of partners that providers list beside economies, by the codes that these give them. */
const aggregateCodes = new Set(['EU-UK', 'ECS', 'EUN', 'EAS', 'LCN', 'MEA', 'NAC', 'SAS', 'SSF', 'EUU']);

/**
 * The economies of a world by the codes of each system and by their names, so that a file's own codes become those of the world. Built once
 * for a reading.
 */
export class EconomyIndex {
  readonly #comtrade = new Map<number, FoundEconomy>([[0, world]]);
  readonly #baci = new Map<number, FoundEconomy>();
  readonly #customs = new Map<string, FoundEconomy>();
  readonly #letters = new Map<string, FoundEconomy>();
  readonly #numeric = new Map<number, FoundEconomy>();
  readonly #names = new Map<string, FoundEconomy>();
  readonly #economies: readonly Economy[];
  /** What names that nobody lists stand for; `null` for one that was looked for and not found. */
  readonly #looked = new Map<string, FoundEconomy | null>();
  readonly #nearest = new Map<string, Economy | null>();
  #pairs: readonly { readonly economy: Economy; readonly candidates: readonly ReadonlySet<string>[] }[] | null = null;
  #local: ReadonlyMap<string, FoundEconomy> | null = null;

  /** `said` gives names that no list has, by the code or the name of what they stand for. */
  constructor({ economies, groups }: ReadersWorld, said: Readonly<Record<string, string>> = {}) {
    this.#economies = economies;
    for (const economy of economies) this.#add(economy);
    for (const { code, comtrade, names } of groups) {
      const found = { code, isAggregate: true };
      if (comtrade !== null) this.#comtrade.set(comtrade, found);
      this.#letters.set(code, found);
      this.#name(Object.values(names), found);
    }
    for (const [code, names] of Object.entries(groupNames)) {
      const found = code === world.code ? world : { code: code as EconomyCode, isAggregate: true };
      for (const name of [code, ...names.split('|')]) {
        const spelling = spellingOf(name);
        if (!this.#names.has(spelling)) this.#names.set(spelling, found);
      }
    }
    for (const [name, meant] of Object.entries(said)) {
      const found = this.byLetters(meant);
      if (found !== null) this.#looked.set(name, found);
    }
  }

  /** By the number of UN Comtrade, of which those of the past are among BACI's; -1 is none. */
  byComtrade(number: number): FoundEconomy | null {
    return this.#comtrade.get(number) ?? this.#baci.get(number) ?? null;
  }

  /** By the number of BACI, which is that of UN Comtrade but for a few. */
  byBaci(number: number): FoundEconomy | null {
    return this.#baci.get(number) ?? (number > 0 ? this.byComtrade(number) : null);
  }

  /** By the three digits of China's customs. */
  byCustoms(code: string): FoundEconomy | null {
    return this.#customs.get(code) ?? null;
  }

  /** By a code (the letters or the number of ISO 3166, or a provider's own), else by a name. */
  byLetters(code: string, name = ''): FoundEconomy | null {
    const letters = code.trim().toUpperCase();
    if (worldCodes.has(letters)) return world;
    const found = this.#letters.get(letters);
    if (found !== undefined) return found;
    if (aggregateCodes.has(letters)) return { code: letters.replace('-', '') as EconomyCode, isAggregate: true };
    const number = /^\d{1,3}$/.test(letters) ? Number(letters) : -1;
    return this.#numeric.get(number) ?? this.byComtrade(number) ?? this.byName(name) ?? this.byName(code);
  }

  /** By a name in English, Chinese, Russian or a language of `languages`, as this world, a provider or usage has it. */
  byName(name: string): FoundEconomy | null {
    const known = this.#looked.get(name);
    if (known !== undefined) return known;
    const found = this.#find(name);
    this.#looked.set(name, found);
    return found;
  }

  #find(name: string): FoundEconomy | null {
    const spelling = spellingOf(name);
    if (spelling === '') return null;
    const exact = this.#names.get(spelling) ?? this.#localNames().get(spelling);
    if (exact !== undefined) return exact;
    for (const looser of looserSpellings(name)) {
      const found = this.#names.get(looser);
      if (found !== undefined) return found;
    }
    return null;
  }

  /** The economy of which a name has most pairs of letters in common with one that is not known; null where none has half of them. */
  nearest(name: string): Economy | null {
    const before = this.#nearest.get(name);
    if (before !== undefined || this.#nearest.size >= mostProposed) return before ?? null;
    this.#pairs ??= this.#economies.map((economy) => ({ economy, candidates: Object.values(economy.names).map(pairsOf) }));
    const wanted = pairsOf(name);
    let [nearest, most]: [Economy | null, number] = [null, 0.5];
    for (const { economy, candidates } of this.#pairs) {
      for (const pairs of candidates) {
        const both = [...pairs].filter((pair) => wanted.has(pair)).length;
        const likeness = (2 * both) / (wanted.size + pairs.size);
        if (likeness > most) [nearest, most] = [economy, likeness];
      }
    }
    this.#nearest.set(name, nearest);
    return nearest;
  }

  /** The numbers of UN Comtrade and BACI of some economies. */
  numbersOf(codes: readonly string[]): ReadonlySet<number> {
    const wanted = new Set<string>(codes);
    const numbers = [...this.#comtrade, ...this.#baci].filter(([, { code }]) => wanted.has(code)).map(([number]) => number);
    return new Set(numbers);
  }

  #add(economy: Economy): void {
    const { code, iso2, comtrade, baci, customs, names } = economy;
    const found = { code, isAggregate: false };
    if (comtrade !== null) this.#comtrade.set(comtrade, found);
    if (baci !== null) this.#baci.set(baci, found);
    if (customs !== null) this.#customs.set(customs, found);
    this.#letters.set(code, found);
    if (iso2 !== null) this.#letters.set(iso2, found);
    if (economy.isoNumeric !== null) this.#numeric.set(Number(economy.isoNumeric), found);
    this.#name([...Object.values(names), ...(ownValue(namesByCode, code) ?? '').split('|')], found);
  }

  #name(names: readonly string[], found: FoundEconomy): void {
    for (const name of names) this.#names.set(spellingOf(name), found);
  }

  /** Names in other languages, but those that two languages give to two economies. */
  #localNames(): ReadonlyMap<string, FoundEconomy> {
    if (this.#local !== null) return this.#local;
    const local = new Map<string, FoundEconomy | null>();
    for (const displayed of localRegions()) {
      for (const { code, iso2 } of this.#economies) {
        const spelling = iso2 === null ? '' : spellingOf(displayed.of(iso2) ?? '');
        const before = local.get(spelling);
        local.set(spelling, before === undefined || before?.code === code ? { code, isAggregate: false } : null);
      }
    }
    this.#local = new Map([...local].flatMap(([spelling, found]) => (found === null || spelling === '' ? [] : [[spelling, found]])));
    return this.#local;
  }
}

/**
 * What else an economy is called: by its number, by what publishers write, and in the languages of files.
 * @example otherNamesOf({ code: 'KAZ', iso2: 'KZ', isoNumeric: '398' }).includes('Kasachstan') // => true
 */
export function otherNamesOf({ code, iso2, isoNumeric }: Pick<Economy, 'code' | 'iso2' | 'isoNumeric'>): string[] {
  const local = iso2 === null ? [] : localRegions().map((names) => names.of(iso2) ?? '');
  const all = [isoNumeric ?? '', ...(ownValue(namesByCode, code) ?? '').split('|'), ...local];
  return [...new Set(all)].filter((name) => name !== '');
}

function pairsOf(name: string): ReadonlySet<string> {
  const spelling = ` ${spellingOf(name)} `;
  return new Set(Array.from({ length: spelling.length - 1 }, (_, at) => spelling.slice(at, at + 2)));
}
