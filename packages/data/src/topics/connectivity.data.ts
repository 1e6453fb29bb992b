import type { Topic } from './form/topic.ts';

export const connectivity: Topic = {
  id: 'connectivity',
  names: { en: 'Railways, pipelines, roads', zh: '铁路、管道、公路', ru: 'Железные дороги, трубопроводы, автодороги' },
  question: {
    en: 'How do goods travel between China and Central Asia, and how much by each route?',
    zh: '货物在中国与中亚之间怎样运输，各条线路各运多少？',
    ru: 'Как товары перевозят между Китаем и Центральной Азией и сколько по каждому пути?',
  },
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
      zh: '我们没有中国与五国之间分国别的年度班列数。五国合计也只有2025年一年。',
      ru: 'Годового числа поездов между Китаем и каждой из пяти стран у нас нет. По всем пяти вместе есть только 2025 год.',
    },
  ],
  indicators: ['connectivity', 'energy', 'geography'],
  places: true,
};
