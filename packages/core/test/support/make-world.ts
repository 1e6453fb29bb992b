import type { Dataset } from '../../src/index.ts';
import { type Economy, economyCodeSchema, economySchema, groupSchema } from '../../src/model/index.ts';

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

/**
 * The economies and the group of most test datasets: China, the five of Central Asia and some of their other partners. What `further`
 * codes add to them is named by its code. Ukraine and the United States are there for events, and no question is offered of them, nor of
 * what is added.
 */
export function makeWorld(further: readonly string[] = []): Pick<Dataset, 'economies' | 'groups' | 'offered'> {
  const added = further.filter((code) => !names.some(([named]) => named === code));
  return {
    economies: [
      ...names.map(([code, iso2, en, zh, ru]) => makeEconomy(code, iso2 === null ? 'area' : 'country', iso2, { en, zh, ru })),
      ...added.map((code) => makeEconomy(code, 'country', null, { en: code, zh: code, ru: code })),
    ],
    offered: [...names.map(([code]) => code).filter((code) => code !== 'UKR' && code !== 'USA'), 'WLD', 'CA5'].map((code) =>
      economyCodeSchema.parse(code),
    ),
    groups: [
      groupSchema.parse({
        code: 'CA5',
        comtrade: null,
        names: { en: 'Central Asia', zh: '中亚', ru: 'Центральная Азия' },
        together: { en: 'the five Central Asian economies', zh: '中亚五国', ru: 'пять стран Центральной Азии' },
        members: ['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'],
        source: 'invented for tests',
      }),
    ],
  };
}

/** An invented economy. */
export function makeEconomy(
  code: string,
  kind: 'country' | 'area',
  iso2: string | null,
  named: Record<'en' | 'zh' | 'ru', string>,
): Economy {
  return economySchema.parse({ code, kind, iso2, isoNumeric: null, comtrade: null, customs: null, baci: null, names: named });
}
