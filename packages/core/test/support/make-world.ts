import { type Dataset, economySchema, groupSchema } from '../../src/index.ts';

const names: readonly (readonly [code: string, iso2: string | null, en: string, zh: string, ru: string])[] = [
  ['CHN', 'CN', 'China', '中国', 'Китай'],
  ['KAZ', 'KZ', 'Kazakhstan', '哈萨克斯坦', 'Казахстан'],
  ['UZB', 'UZ', 'Uzbekistan', '乌兹别克斯坦', 'Узбекистан'],
  ['KGZ', 'KG', 'Kyrgyzstan', '吉尔吉斯斯坦', 'Киргизия'],
  ['TJK', 'TJ', 'Tajikistan', '塔吉克斯坦', 'Таджикистан'],
  ['TKM', 'TM', 'Turkmenistan', '土库曼斯坦', 'Туркменистан'],
  ['RUS', 'RU', 'Russia', '俄罗斯', 'Россия'],
  ['TUR', 'TR', 'Türkiye', '土耳其', 'Турция'],
  ['UKR', 'UA', 'Ukraine', '乌克兰', 'Украина'],
  ['USA', 'US', 'United States', '美国', 'США'],
  ['EU27', null, 'European Union', '欧盟', 'Европейский союз'],
];

/** The economies and the group of most test datasets: China, the five of Central Asia and some of their other partners. */
export function makeWorld(): Pick<Dataset, 'economies' | 'groups'> {
  return {
    economies: names.map(([code, iso2, en, zh, ru]) =>
      economySchema.parse({
        code,
        kind: iso2 === null ? 'area' : 'country',
        iso2,
        isoNumeric: null,
        comtrade: null,
        customs: null,
        baci: null,
        names: { en, zh, ru },
      }),
    ),
    groups: [
      groupSchema.parse({
        code: 'CA5',
        comtrade: null,
        names: { en: 'Central Asia', zh: '中亚', ru: 'Центральная Азия' },
        members: ['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'],
        source: 'invented for tests',
      }),
    ],
  };
}
