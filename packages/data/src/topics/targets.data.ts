import type { Topic } from './form/topic.ts';

export const targets: Topic = {
  id: 'targets',
  names: { en: 'Targets', zh: '目标', ru: 'Цели' },
  question: {
    en: 'How much trade did China and Central Asia aim for, and did they reach it?',
    zh: '中国与中亚定下了怎样的贸易目标，是否达到？',
    ru: 'Какого объёма торговли хотели достичь Китай и Центральная Азия и достигли ли его?',
  },
  sections: [],
  claims: ['C21', 'C22', 'C104'],
  views: [
    { id: 'trade', query: 'partners=CA5&years=2013-2025&events=1' },
    { id: 'revised', query: 'partners=CA5&years=2013-2025&vintage=latest&events=1' },
    { id: 'yuan', query: 'partners=CA5&years=2013-2025&money=cny' },
  ],
  unknown: [
    {
      en: 'The announcement does not say whose figures count towards the target, or in which year’s prices. We compare every country’s figures with the same dollar amount.',
      zh: '宣布目标时没有说明以哪方数字为准，也没有说明按哪一年的价格。我们把各国的数字都与同一美元金额相比。',
      ru: 'В объявлении не сказано, по чьим данным и в ценах какого года считать цель. Мы сравниваем данные каждой страны с одной и той же суммой в долларах.',
    },
    {
      en: 'We have no source for any other target that sets an amount of trade for a year.',
      zh: '除此之外，我们没有找到其他为某一年设定贸易额的目标。',
      ru: 'Других целей, которые задавали бы объём торговли на определённый год, мы не нашли.',
    },
  ],
  indicators: [],
  targets: true,
};
