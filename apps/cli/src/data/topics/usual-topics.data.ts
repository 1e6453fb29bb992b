import type { Topic } from '@sogdia/data';

/** What can be asked of any data of trade, by the question of their usual study; the first view of each is its answer. */
export const usualTopicTexts: readonly Pick<Topic, 'id' | 'names' | 'question' | 'views'>[] = [
  {
    id: 'size',
    names: { en: 'How much', zh: '规模', ru: 'Сколько' },
    question: { en: 'How much is traded, and with whom?', zh: '贸易额有多大，与谁贸易？', ru: 'Каков объём торговли и с кем?' },
    views: [
      { id: 'trade', query: '' },
      { id: 'exports', query: 'measure=export' },
      { id: 'imports', query: 'measure=import' },
    ],
  },
  {
    id: 'balance',
    names: { en: 'Who sells more', zh: '谁卖得更多', ru: 'Кто продаёт больше' },
    question: { en: 'Which side sells more than it buys?', zh: '哪一方卖出多于买入？', ru: 'Какая сторона продаёт больше, чем покупает?' },
    views: [
      { id: 'balance', query: 'measure=trade-balance' },
      { id: 'flows', query: 'measure=export,import' },
    ],
  },
  {
    id: 'growth',
    names: { en: 'How fast', zh: '增速', ru: 'Как быстро' },
    question: { en: 'How fast does trade grow?', zh: '贸易增长有多快？', ru: 'Как быстро растёт торговля?' },
    views: [
      { id: 'growth', query: 'transform=growth' },
      { id: 'exports', query: 'measure=export&transform=growth' },
      { id: 'imports', query: 'measure=import&transform=growth' },
    ],
  },
  {
    id: 'partners',
    names: { en: 'Who matters most', zh: '主要伙伴', ru: 'Главные партнёры' },
    question: {
      en: 'Which partners have the largest part of the trade?',
      zh: '哪些伙伴占贸易的比重最大？',
      ru: 'У каких партнёров наибольшая доля торговли?',
    },
    views: [
      { id: 'shares', query: 'transform=share' },
      { id: 'ranks', query: 'transform=rank' },
    ],
  },
  {
    id: 'both-sides',
    names: { en: 'Do both sides agree', zh: '双方是否一致', ru: 'Сходятся ли стороны' },
    question: {
      en: 'Do both sides publish the same figures?',
      zh: '双方公布的数字是否相同？',
      ru: 'Публикуют ли обе стороны одни и те же числа?',
    },
    views: [
      { id: 'exports', query: 'measure=export&record=both' },
      { id: 'imports', query: 'measure=import&record=both' },
    ],
  },
];
