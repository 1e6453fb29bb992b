import type { Topic } from './form/topic.ts';

export const connectivity: Topic = {
  id: 'connectivity',
  names: { en: 'Railways, pipelines, roads' },
  question: { en: 'How do goods travel between China and Central Asia, and how much by each route?' },
  sections: ['4.2'],
  views: [
    { id: 'road', query: 'indicator=road-share-of-turnover&economies=CA5&years=2020-2024&chart=column' },
    { id: 'oil', query: 'indicator=kazakhstan-china-oil&economies=KAZ&years=2006-2019' },
    { id: 'trains', query: 'indicator=china-europe-trains&economies=CHN&years=2013-2025' },
    { id: 'map', query: 'years=2025&chart=map' },
  ],
  unknown: [
    {
      en: 'We have no yearly count of trains between China and each of the five countries. For all five together we have 2025 alone.',
    },
  ],
  indicators: ['connectivity', 'energy', 'geography'],
  places: true,
};
