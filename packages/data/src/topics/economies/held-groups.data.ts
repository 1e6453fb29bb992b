import type { HeldGroup } from '../form/topic.ts';

/** What is held of an economy besides the views of its page, in the order in which it is listed. */
export const heldGroups: readonly HeldGroup[] = [
  {
    names: {
      en: 'Loans and investment, each as its source defines it',
      zh: '贷款与投资，口径各依来源',
      ru: 'Кредиты и инвестиции, каждые по определению своего источника',
    },
    indicators: ['debt', 'investment'],
  },
  { names: { en: 'Goods and energy', zh: '商品与能源', ru: 'Товары и энергия' }, indicators: ['products', 'energy'] },
  {
    names: { en: 'Borders, logistics and routes', zh: '边境、物流与通道', ru: 'Границы, логистика и маршруты' },
    indicators: ['facilitation', 'trade-policy', 'connectivity'],
  },
  {
    names: {
      en: 'Trade, as officials and statistics offices report it',
      zh: '官方和统计机构公布的贸易',
      ru: 'Торговля по данным ведомств и статистических органов',
    },
    indicators: ['trade'],
  },
  {
    names: { en: 'The economy, and people online', zh: '经济与上网人口', ru: 'Экономика и пользователи интернета' },
    indicators: ['economy', 'e-commerce'],
  },
];

/** The kind of dated events that tell why two records differ. */
export const reasonsOfRecords = 'records differ';
