import type { TopicText } from '../form/topic.ts';

/** What the parts of the page of a partner are called. */
export const parts = {
  goods: { en: 'Goods', zh: '商品', ru: 'Товары' },
  sinceStart: { en: 'Since 1992', zh: '1992年以来', ru: 'С 1992 года' },
  byMonth: { en: 'By month', zh: '按月', ru: 'По месяцам' },
  money: { en: 'Loans and investment', zh: '贷款与投资', ru: 'Кредиты и инвестиции' },
  logistics: { en: 'Logistics', zh: '物流', ru: 'Логистика' },
} as const satisfies Record<string, TopicText>;

/** What the page of a partner asks. */
export function questionAbout(names: TopicText): TopicText {
  return {
    en: `How much do China and ${names.en} trade, and do their figures agree?`,
    zh: `中国与${names.zh}的贸易额有多大，双方数字是否一致？`,
    ru: `Сколько торгуют Китай и ${names.ru} и сходятся ли их данные?`,
  };
}
