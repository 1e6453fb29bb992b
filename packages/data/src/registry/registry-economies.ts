import { type Economy, economySchema, ownValue } from '@sogdia/core/model';
import { parseCommaSeparated } from '../parse/index.ts';
import { customsSpellings } from './customs-spellings.data.ts';
import { plainNames } from './plain-names.data.ts';
import type { RegistryInputs } from './registry-inputs.ts';

/**
 * The economies of the world, by code, from the lists of those who number them: every country of UN Comtrade's list of partners that has an
 * ISO code, and the areas and former economies that are named by hand. Names are those of Unicode CLDR, as the JavaScript engine has them.
 * Throws `RangeError` for an area that Comtrade does not list, and for a name of China's customs that fits two economies.
 */
export function registryEconomies(inputs: RegistryInputs): readonly Economy[] {
  const partners = rowsOf(inputs.partners);
  const reporting = new Set(rowsOf(inputs.reporters).map((row) => row['reporterCode']));
  const baci = rowsOf(inputs.baci);
  const customs = customsCodes(inputs.customs);
  const countries = [...numericCodes()].flatMap(([iso2, isoNumeric]) => {
    const own = partners.filter((row) => row['PartnerCodeIsoAlpha2'] === iso2 && row['entryExpiredDate'] === '');
    const known = own.length > 0 ? own : partners.filter((row) => row['PartnerCodeIsoAlpha2'] === iso2);
    const chosen =
      known.find((row) => reporting.has(row['PartnerCode'])) ?? known.find((row) => Number(row['PartnerCode']) === Number(isoNumeric));
    if (chosen === undefined) return [];
    const code = chosen['PartnerCodeIsoAlpha3'] ?? '';
    const names = namesOf(iso2);
    const comtrade = Number(chosen['PartnerCode']);
    const codes = { comtrade, customs: customs.get(iso2) ?? null, baci: baciCodeOf(baci, comtrade, code) };
    return [{ code, kind: 'country', iso2, isoNumeric, ...codes, names }];
  });
  const areas = inputs.areas.map(({ code, kind, comtrade, customs: own, names }) => {
    const row = partners.find(({ PartnerCode }) => Number(PartnerCode) === comtrade);
    if (row === undefined) throw new RangeError(`area ${code}: no partner ${comtrade} in the list of UN Comtrade`);
    const en = (row['PartnerDesc'] ?? '').replace(/ \(\.\.\.\d{4}\)$/, '').trim();
    const codes = { iso2: null, isoNumeric: null, comtrade, customs: own ?? null, baci: baciCodeOf(baci, comtrade, null) };
    return { code, kind, ...codes, names: { en, ...names } };
  });
  return economySchema.array().parse([...countries, ...withoutCode, ...areas].toSorted((one, other) => (one.code < other.code ? -1 : 1)));
}

/** Kosovo has a code of users' own in ISO 3166-1 and in Unicode CLDR, and another at Comtrade. */
const withoutCode = [
  { code: 'XKX', kind: 'country', iso2: 'XK', isoNumeric: null, comtrade: 412, customs: null, baci: null, names: namesOf('XK') },
];

type Rows = readonly Readonly<Record<string, string>>[];

function rowsOf(text: string): Rows {
  const [header = [], ...records] = parseCommaSeparated(text);
  return records.map((record) => Object.fromEntries(header.map((name, index) => [name, (record[index] ?? '').trim()])));
}

/** The alpha-2 codes of today with the number of each: of several numbers the one in use, not one that stood for a former economy. */
function numericCodes(): ReadonlyMap<string, string> {
  const former = new Set('172 810 200 230 249 278 280 530 532 536 582 890 891 720 886 736 830'.split(' '));
  const codes = new Map<string, string>();
  for (let number = 1; number < 900; number += 1) {
    const text = String(number).padStart(3, '0');
    const { region } = new Intl.Locale(`und-${text}`);
    if (!former.has(text) && region !== undefined && /^[A-Z]{2}$/.test(region)) codes.set(region, text);
  }
  return codes;
}

function namesOf(iso2: string): Economy['names'] {
  const nameIn = (language: string): string => new Intl.DisplayNames([language], { type: 'region' }).of(iso2) ?? iso2;
  return { en: nameIn('en'), zh: nameIn('zh'), ru: nameIn('ru'), ...ownValue(plainNames, iso2) };
}

/** The code of BACI for an economy: the one that Comtrade has, where BACI has several for one alpha-3 code. */
function baciCodeOf(rows: Rows, comtrade: number, code: string | null): number | null {
  const own = rows.filter((row) => row['iso_3digit_alpha'] === code || Number(row['country_code']) === comtrade);
  const chosen = own.find((row) => Number(row['country_code']) === comtrade) ?? own[0];
  return chosen === undefined ? null : Number(chosen['country_code']);
}

function customsCodes(text: string): ReadonlyMap<string, string> {
  const english = new Intl.DisplayNames(['en'], { type: 'region' });
  const byName = new Map([...numericCodes().keys()].map((iso2) => [plain(english.of(iso2) ?? ''), iso2]));
  const codes = new Map<string, string>();
  for (const { code = '', en = '' } of rowsOf(text)) {
    const iso2 = ownValue(customsSpellings, plain(en)) ?? byName.get(plain(en));
    if (iso2 === undefined) continue;
    if (codes.has(iso2)) throw new RangeError(`${en}: ${iso2} has the customs code ${codes.get(iso2)} already`);
    codes.set(iso2, code);
  }
  return codes;
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('&', 'and')
    .replaceAll(/\bSt\. /g, 'Saint ')
    .toLowerCase();
}
