import { worldRegistry } from '@sogdia/data/world';
import { describe, expect, test } from 'vitest';
import { groupNames, namesByCode } from '../../src/readers/normalise/economy-names.data.ts';
import { EconomyIndex } from '../../src/readers/normalise/index.ts';
import { spellingOf } from '../../src/readers/normalise/spelling-of.ts';
import { read } from './support/read.ts';

const world = worldRegistry();
const index = new EconomyIndex(world);
const codesOf = (names: string): readonly (string | undefined)[] => names.split('; ').map((name) => index.byLetters(name)?.code);

describe('EconomyIndex.byLetters(name)', () => {
  test.each([
    ['codes of ISO 3166 and of UN Comtrade', 'KZ; kaz; 398; 004; 4; 842; 840; UK; EL; XK', 'KAZ KAZ KAZ AFG AFG USA USA GBR GRC XKX'],
    ['usual English', 'PRC; Hong Kong; UK; Burma; Ivory Coast; Viet Nam; Czech Republic', 'CHN HKG GBR MMR CIV VNM CZE'],
    ['names with an end', 'Netherlands Antilles (through Apr 2011); Western Sahara (through Dec 2020); Sudan (before 2012)', 'ANT ESH '],
    ['words in another order', 'Korea, Republic of; Korea, Dem. People’s Rep. of; Iran, Islamic Rep. of; Gambia, The', 'KOR PRK IRN GMB'],
    ['abbreviations', 'Dominican Rep.; St. Lucia; Faroe Isds; Bosnia & Herzegovina; Moldova, Rep.of', 'DOM LCA FRO BIH MDA'],
    ['what a state calls itself', 'Republic of Kenya; Kingdom of Norway; Республика Казахстан', 'KEN NOR KAZ'],
    [
      'the Republic of China, and what is in brackets',
      'Republic of China; China (Taipei); Korea (North); Congo (Kinshasa)',
      'TWN  PRK COD',
    ],
    ['notes and codes beside a name', 'Germany (incl. the East from 1991); China 2; CN - China; 156: China', 'DEU CHN CHN CHN'],
    ['Russian', 'Китай; КНР; Гонконг (Сянган); Российская Федерация; Каймановы острова; Кот-д’Ивуар', 'CHN CHN HKG RUS CYM CIV'],
    ['Cyrillic with Latin letters in it', 'Китaй; Нидерлaнды; Республикa \nКорея', 'CHN NLD KOR'],
    ['Chinese', '中国香港; 台湾; 韩国; 刚果(金); 阿联酋', 'HKG TWN KOR COD ARE'],
    ['other languages', 'Estados Unidos; Deutschland; Қазақстан; Oʻzbekiston; Chine', 'USA DEU KAZ UZB CHN'],
    ['former economies', 'Soviet Union; Fmr Yugoslavia; Zaire; Swaziland', 'SUN YUG COD SWZ'],
    ['rests', 'Areas nes; Not specified; Прочие страны; Asia not specified', 'NES NES NES S19'],
  ])('knows %s', (_, names, codes) => {
    expect(
      codesOf(names)
        .map((code) => code ?? '')
        .join(' '),
    ).toBe(codes);
  });

  test('takes groups and the world for what they are: sums over others', () => {
    const groups = 'World; Всего 2; EU27_2020; Extra-EU; Страны СНГ; ЕАЭС; Advanced Economies; APEC'.split('; ');
    expect(groups.map((name) => index.byLetters(name)?.isAggregate)).toEqual(groups.map(() => true));
    expect(codesOf('World; Всего 2; EU27_2020; Страны СНГ; ЕАЭС')).toEqual(['WLD', 'WLD', 'EU27', 'CIS', 'EAEU']);
    expect(index.byLetters('Areas nes')?.isAggregate).toBe(false);
  });

  test('knows every code and every name of the registry', () => {
    for (const { code, iso2, isoNumeric, names } of world.economies)
      for (const name of [code, iso2 ?? code, isoNumeric ?? code, ...Object.values(names)])
        expect([name, index.byLetters(name)?.code]).toEqual([name, code]);
  });

  test('no spelling stands for two', () => {
    const seen = new Map<string, string>();
    const lists = [...world.economies, ...world.groups].map(({ code, names }) => [code, Object.values(names)] as const);
    const own = [...Object.entries(namesByCode), ...Object.entries(groupNames)].map(([code, names]) => [code, names.split('|')] as const);
    for (const [code, names] of [...lists, ...own])
      for (const name of names) {
        const spelling = spellingOf(name);
        expect([name, seen.get(spelling) ?? code]).toEqual([name, code]);
        seen.set(spelling, code);
      }
    const codes = new Set<string>(world.economies.map(({ code }) => code));
    expect(Object.keys(namesByCode).filter((code) => !codes.has(code))).toEqual([]);
  });
});

describe('a name that nobody knows', () => {
  const map = {
    columns: { partner: 'to', period: 'year', value: 'usd' },
    fixed: { reporter: 'CHN', flow: 'export' },
    unit: 'usd',
  } as const;
  const table = 'to,year,usd\nKazachstan,2023,5\nAtlantis,2023,1\n';

  test('is rejected with the nearest, and what to say where it is meant', async () => {
    const { rejected } = await read(table, { map, answerNames: { names: '--economy' } });
    expect(rejected.map(({ value, fix }) => [value, fix])).toEqual([
      ['Kazachstan', 'if it is Kazakhstan, say so with --economy (Kazachstan=KAZ); else correct it in the file'],
      ['Atlantis', 'correct the code, or use data that include the economy'],
    ]);
  });

  test('is what its user says', async () => {
    const { rows } = await read(table, { map, names: { Kazachstan: 'Kazakhstan', Atlantis: 'GRC' } });
    expect(rows.map(({ partner, value }) => [partner, value])).toEqual([
      ['KAZ', 5],
      ['GRC', 1],
    ]);
  });
});
