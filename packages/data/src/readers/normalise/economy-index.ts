import type { Economy, EconomyCode } from '@sogdia/core/model';
import { ownValue, type ReadersWorld } from '../contract/index.ts';
import { spellingsByCode } from './provider-spellings.data.ts';

/** An economy of a file: its code, and whether it stands for several (the world, a union, an area that a provider adds up). */
export interface FoundEconomy {
  readonly code: EconomyCode;
  readonly isAggregate: boolean;
}

const world: FoundEconomy = { code: 'WLD' as EconomyCode, isAggregate: true };

/** How the files of UN Comtrade and the World Bank call all partners. */
const worldNames = new Set(['wld', 'w00', 'all', 'world', '0', 'all countries', 'wl']);

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
  readonly #names = new Map<string, FoundEconomy>();

  constructor({ economies, groups }: ReadersWorld) {
    for (const economy of economies) this.#add(economy);
    for (const { code, comtrade, names } of groups) {
      const found = { code, isAggregate: true };
      if (comtrade !== null) this.#comtrade.set(comtrade, found);
      this.#letters.set(code, found);
      this.#name(names, found);
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

  /** By letters (ISO 3166, or a provider's own), else by a name in English, Chinese or Russian. */
  byLetters(code: string, name = ''): FoundEconomy | null {
    const letters = code.trim();
    if (worldNames.has(letters.toLowerCase())) return world;
    const found = this.#letters.get(letters.toUpperCase());
    if (found !== undefined) return found;
    if (aggregateCodes.has(letters.toUpperCase()))
      return { code: letters.toUpperCase().replace('-', '') as EconomyCode, isAggregate: true };
    return this.byName(name) ?? this.byName(letters);
  }

  /** By a name in English, Chinese or Russian, as this world or a provider spells it. */
  byName(name: string): FoundEconomy | null {
    const spelling = spellingOf(name);
    if (worldNames.has(spelling)) return world;
    return this.#names.get(spelling) ?? null;
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
    this.#name(names, found);
  }

  #name(names: Economy['names'], found: FoundEconomy): void {
    for (const name of [names.en, names.zh, names.ru]) this.#names.set(spellingOf(name), found);
    for (const spelling of ownValue(spellingsByCode, found.code) ?? []) this.#names.set(spellingOf(spelling), found);
  }
}

function spellingOf(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s.,'’()（）-]+/g, ' ')
    .trim();
}
