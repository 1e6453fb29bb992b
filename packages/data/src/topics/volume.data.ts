import type { Topic } from './form/topic.ts';

export const volume: Topic = {
  id: 'volume',
  names: { en: 'How much is traded', zh: '贸易规模', ru: 'Объём торговли' },
  question: {
    en: 'How much do China and Central Asia trade, and how fast has trade grown?',
    zh: '中国与中亚的贸易额有多大，增长有多快？',
    ru: 'Сколько торгуют Китай и Центральная Азия и как быстро растёт торговля?',
  },
  sections: ['2.1'],
  views: [
    { id: 'together', query: 'partners=CA5&years=1992-2025' },
    { id: 'by-partner', query: 'years=2013-2025' },
    { id: 'growth', query: 'years=2013-2025&transform=growth&chart=heat-table' },
  ],
  unknown: [],
  indicators: ['trade', 'economy'],
};
