import type { Topic } from './form/topic.ts';

export const connectivity: Topic = {
  id: 'connectivity',
  names: { en: 'Railways, pipelines, roads' },
  question: { en: 'By which ways do goods move, and how much goes over them?' },
  sections: ['4.2'],
  views: [
    { id: 'map', query: 'years=2025&chart=map' },
    { id: 'oil', query: 'indicator=kazakhstan-china-oil&economies=KAZ&years=2006-2019' },
    { id: 'trains', query: 'indicator=china-europe-trains&economies=CHN&years=2013-2025' },
  ],
  unknown: [
    {
      en: 'No source that is held counts the trains between China and each of the five by year; that of all together is held for one year.',
    },
  ],
  indicators: ['connectivity', 'energy', 'geography'],
  places: true,
};
