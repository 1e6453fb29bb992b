import type { Topic } from './form/topic.ts';

export const risk: Topic = {
  id: 'risk',
  names: { en: 'Risk around the trade' },
  question: { en: 'How risky are the surroundings, and what stands beside the trade in time?' },
  sections: ['3.3'],
  views: [
    { id: 'world', query: 'indicator=geopolitical-risk&economies=WLD&years=1992-2025' },
    { id: 'neighbours', query: 'indicator=geopolitical-risk-of-an-economy&economies=CHN,RUS&years=1992-2025' },
    { id: 'oil-price', query: 'indicator=brent-price&economies=WLD&years=1992-2025' },
    { id: 'exchange-rates', query: 'indicator=local-currency-per-dollar&years=2013-2024&transform=index&index-year=2013' },
    { id: 'trade', query: 'partners=CA5&years=1992-2025' },
  ],
  unknown: [
    {
      en: 'The geopolitical risk index has no series for any of the five Central Asian economies. What stands here is the index of the world and of two neighbours, which are not the same thing.',
    },
    { en: 'That two lines move together says nothing of a cause; events are dated, and no effect of theirs is computed.' },
  ],
  indicators: ['risk', 'prices'],
};
