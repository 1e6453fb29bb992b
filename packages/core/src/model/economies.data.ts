import type { Economy } from './economy.ts';
import { economySchema } from './economy.ts';

/**
 * The economies and groups that Sogdia speaks of. Codes: ISO 3166-1; UN Comtrade and BACI area codes (Comtrade reference
 * lists); China customs codes (General Administration of Customs, list of trading partners). Names: Unicode CLDR.
 */
export const economies: readonly Economy[] = (
  [
    {
      code: 'CHN', iso2: 'CN', isoNumeric: '156', comtrade: 156, customs: '142', baci: 156, members: [],
      names: { en: 'China', zh: '中国', ru: 'Китай' },
    },
    {
      code: 'KAZ', iso2: 'KZ', isoNumeric: '398', comtrade: 398, customs: '145', baci: 398, members: [],
      names: { en: 'Kazakhstan', zh: '哈萨克斯坦', ru: 'Казахстан' },
    },
    {
      code: 'UZB', iso2: 'UZ', isoNumeric: '860', comtrade: 860, customs: '149', baci: 860, members: [],
      names: { en: 'Uzbekistan', zh: '乌兹别克斯坦', ru: 'Узбекистан' },
    },
    {
      code: 'KGZ', iso2: 'KG', isoNumeric: '417', comtrade: 417, customs: '146', baci: 417, members: [],
      names: { en: 'Kyrgyzstan', zh: '吉尔吉斯斯坦', ru: 'Киргизия' },
    },
    {
      code: 'TJK', iso2: 'TJ', isoNumeric: '762', comtrade: 762, customs: '147', baci: 762, members: [],
      names: { en: 'Tajikistan', zh: '塔吉克斯坦', ru: 'Таджикистан' },
    },
    {
      code: 'TKM', iso2: 'TM', isoNumeric: '795', comtrade: 795, customs: '148', baci: 795, members: [],
      names: { en: 'Turkmenistan', zh: '土库曼斯坦', ru: 'Туркменистан' },
    },
    {
      code: 'RUS', iso2: 'RU', isoNumeric: '643', comtrade: 643, customs: '344', baci: 643, members: [],
      names: { en: 'Russia', zh: '俄罗斯', ru: 'Россия' },
    },
    {
      code: 'TUR', iso2: 'TR', isoNumeric: '792', comtrade: 792, customs: '137', baci: 792, members: [],
      names: { en: 'Türkiye', zh: '土耳其', ru: 'Турция' },
    },
    {
      code: 'EU27', iso2: null, isoNumeric: null, comtrade: 97, customs: null, baci: null, members: [],
      names: { en: 'European Union', zh: '欧盟', ru: 'Европейский союз' },
    },
    {
      code: 'WLD', iso2: null, isoNumeric: null, comtrade: 0, customs: null, baci: null, members: [],
      names: { en: 'World', zh: '世界', ru: 'Весь мир' },
    },
    {
      code: 'CA5', iso2: null, isoNumeric: null, comtrade: null, customs: null, baci: null,
      members: ['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'],
      names: { en: 'Central Asia', zh: '中亚', ru: 'Центральная Азия' },
    },
  ] as const
).map((economy) => economySchema.parse(economy));
