import type { Topic } from './form/topic.ts';

export const volume: Topic = {
  id: 'volume',
  names: { en: 'How much is traded' },
  question: { en: 'How much do China and Central Asia trade, and how fast has trade grown?' },
  sections: ['2.1'],
  views: [
    { id: 'together', query: 'partners=CA5&years=1992-2025' },
    { id: 'by-partner', query: 'years=2013-2025' },
    { id: 'growth', query: 'years=2013-2025&transform=growth&chart=heat-table' },
  ],
  unknown: [],
  indicators: ['trade', 'economy'],
};
