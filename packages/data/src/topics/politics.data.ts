import type { Topic } from './form/topic.ts';

export const politics: Topic = {
  id: 'politics',
  names: { en: 'Partnerships', zh: '伙伴关系', ru: 'Партнёрства' },
  question: {
    en: 'How close did China’s partnerships become, and how did trade change?',
    zh: '中国的伙伴关系走得多近，贸易随之如何变化？',
    ru: 'Насколько тесными стали партнёрства Китая и как менялась торговля?',
  },
  sections: ['4.1', 'table 1'],
  views: [
    { id: 'partnerships', query: 'indicator=partnership&years=2005-2025&chart=timeline' },
    { id: 'trade', query: 'years=1992-2025' },
  ],
  unknown: [],
  indicators: [],
  events: true,
};
