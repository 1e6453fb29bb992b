import { economyCodeSchema } from './economy.ts';
import type { World } from './world.ts';

/** The economies and groups that an address may name, for what is not given a dataset yet: the codec of query strings. */
export const worldOfCodec: World = /* @__PURE__ */ readWorld();

function readWorld(): World {
  const economies = [
    ['CHN', 'CN', 'China', '中国', 'Китай'],
    ['KAZ', 'KZ', 'Kazakhstan', '哈萨克斯坦', 'Казахстан'],
    ['UZB', 'UZ', 'Uzbekistan', '乌兹别克斯坦', 'Узбекистан'],
    ['KGZ', 'KG', 'Kyrgyzstan', '吉尔吉斯斯坦', 'Киргизия'],
    ['TJK', 'TJ', 'Tajikistan', '塔吉克斯坦', 'Таджикистан'],
    ['TKM', 'TM', 'Turkmenistan', '土库曼斯坦', 'Туркменистан'],
    ['RUS', 'RU', 'Russia', '俄罗斯', 'Россия'],
    ['TUR', 'TR', 'Türkiye', '土耳其', 'Турция'],
    ['EU27', null, 'European Union', '欧盟', 'Европейский союз'],
  ] as const;
  return {
    economies: economies.map(([code, iso2, en, zh, ru]) => ({ code: economyCodeSchema.parse(code), iso2, names: { en, zh, ru } })),
    groups: [
      {
        code: economyCodeSchema.parse('CA5'),
        members: economies.slice(1, 6).map(([code]) => economyCodeSchema.parse(code)),
        names: { en: 'Central Asia', zh: '中亚', ru: 'Центральная Азия' },
        together: null,
      },
    ],
  };
}
