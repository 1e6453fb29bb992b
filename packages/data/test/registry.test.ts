import { readFile } from 'node:fs/promises';
import { economySchema, groupSchema } from '@sogdia/core/model';
import { describe, expect, test } from 'vitest';
import { areaSchema } from '../src/registry/registry-inputs.ts';
import { worldRegistry } from '../src/world.ts';

const { economies, groups } = worldRegistry();
const byCode = new Map(economies.map((economy) => [economy.code as string, economy]));
const fileOf = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../registry/${name}`, import.meta.url), 'utf8')) as unknown;

describe('worldRegistry()', () => {
  test('holds valid economies and groups, and none of their codes twice', () => {
    expect(economySchema.array().parse(economies)).toEqual(economies);
    expect(groupSchema.array().parse(groups)).toEqual(groups);
    const codes = [...economies, ...groups].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('has the 249 countries and territories of ISO 3166-1, and Kosovo', () => {
    const countries = economies.filter(({ kind }) => kind === 'country');
    expect(countries).toHaveLength(250);
    expect(countries.filter(({ iso2, isoNumeric }) => iso2 === null || isoNumeric === null).map(({ code }) => code)).toEqual(['XKX']);
    for (const key of ['iso2', 'isoNumeric', 'customs'] as const) {
      const known = economies.map((economy) => economy[key]).filter((value) => value !== null);
      expect(new Set(known).size).toBe(known.length);
    }
  });

  test('has the codes that Comtrade and BACI have instead of those of ISO', () => {
    const codesOf = (code: string) => [byCode.get(code)?.isoNumeric, byCode.get(code)?.comtrade, byCode.get(code)?.baci];
    expect(codesOf('CHN')).toEqual(['156', 156, 156]);
    expect(codesOf('FRA')).toEqual(['250', 251, 251]);
    expect(codesOf('IND')).toEqual(['356', 699, 699]);
    expect(codesOf('CHE')).toEqual(['756', 757, 757]);
    expect(codesOf('USA')).toEqual(['840', 842, 842]);
    expect(codesOf('BEL')).toEqual(['056', 56, 56]);
    expect(codesOf('S19')).toEqual([null, 490, 490]);
  });

  test('has the codes of China’s customs where a name of theirs is that of one economy', () => {
    const customsOf = (code: string): string | null | undefined => byCode.get(code)?.customs;
    expect(['CHN', 'KAZ', 'RUS', 'TUR', 'COD', 'COG', 'VCT'].map(customsOf)).toEqual(['142', '145', '344', '137', '252', '213', '439']);
    expect(['GUM', 'BES'].map(customsOf)).toEqual([null, null]);
  });

  test('names every economy in the letters of each language', () => {
    for (const { names } of economies) {
      expect(names.zh).toMatch(/\p{Script=Han}/u);
      expect(names.ru).toMatch(/\p{Script=Cyrillic}/u);
      expect(names.en).toMatch(/^[\p{Script=Latin}\p{M} .,'’()&-]+$/u);
    }
  });

  test('says of each group where its members are stated, and lists each of them among the economies', () => {
    expect(groups.map(({ code, members }) => [code, members.length])).toEqual([
      ['CA5', 5],
      ['EAEU', 5],
      ['EU27', 27],
      ['MERCOSUR', 4],
      ['ASEAN', 10],
    ]);
    for (const { members, source } of groups) {
      expect(source).toMatch(/https:\/\//);
      expect(members.filter((member) => !byCode.has(member))).toEqual([]);
    }
  });
});

describe('registry/provenance.json', () => {
  test('says of each column where it comes from, and of each list which file it was', async () => {
    const provenance = (await fileOf('provenance.json')) as {
      readonly columns: object;
      readonly inputs: readonly { readonly url: string; readonly sha256: string }[];
    };
    const columns = new Set([...Object.keys(economySchema.shape), 'members']);
    expect(Object.keys(provenance.columns).sort()).toEqual([...columns].filter((key) => key !== 'kind').sort());
    for (const { url, sha256 } of provenance.inputs) {
      expect(url).toMatch(/^https:\/\/raw\.githubusercontent\.com\/.+\/[0-9a-f]{40}\//);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  test('names by hand only areas and former economies, each with its code at Comtrade', async () => {
    const areas = areaSchema.array().parse(await fileOf('areas.json'));
    expect(economies.filter(({ kind }) => kind !== 'country').map(({ code, comtrade }) => [code, comtrade])).toEqual(
      areas.map(({ code, comtrade }) => [code, comtrade]).sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
    );
  });
});
