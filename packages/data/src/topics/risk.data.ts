import type { Topic } from './form/topic.ts';

export const risk: Topic = {
  id: 'risk',
  names: { en: 'Risk around the trade' },
  question: { en: 'How high is geopolitical risk, and what else changed as trade did?' },
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
      en: 'The geopolitical risk index covers none of the five Central Asian countries. We show the world and two neighbours instead; they measure something else.',
    },
    { en: 'Two lines that move together do not show a cause. We date events and compute no effects.' },
  ],
  indicators: ['risk', 'prices'],
};
