import type { Topic } from './form/topic.ts';

export const eCommerce: Topic = {
  id: 'e-commerce',
  names: { en: 'E-commerce', zh: '电子商务', ru: 'Электронная торговля' },
  question: {
    en: 'How many people are online, and how large could e-commerce become?',
    zh: '有多少人上网，电子商务可能做到多大？',
    ru: 'Сколько людей пользуются интернетом и насколько может вырасти электронная торговля?',
  },
  sections: ['4.3'],
  views: [
    { id: 'online', query: 'indicator=internet-users&economies=KAZ,UZB,KGZ,TJK,TKM,CHN&years=2005-2024' },
    {
      id: 'forecast',
      query:
        'indicator=e-commerce-market,e-commerce-market-implied,e-commerce-market-forecast,e-commerce-market-at-the-stated-growth&economies=CA5&years=2023-2032',
      names: {
        en: 'E-commerce in Central Asia: size, forecast, and the result of the stated growth',
        zh: '中亚电子商务：规模、预测，以及按公布增速的结果',
        ru: 'Электронная торговля в Центральной Азии: объём, прогноз и результат при заявленном росте',
      },
    },
    { id: 'rank', query: 'indicator=unctad-e-commerce-rank&economies=KAZ,UZB,KGZ,TJK,CHN&years=2016-2020' },
  ],
  unknown: [
    {
      en: 'The forecast comes from one market researcher. We have no source that measures e-commerce between China and Central Asia.',
      zh: '预测出自一家市场研究机构。我们没有衡量中国与中亚之间电子商务的来源。',
      ru: 'Прогноз составила одна исследовательская компания. Источника, который измерял бы электронную торговлю между Китаем и Центральной Азией, у нас нет.',
    },
  ],
  indicators: ['e-commerce'],
};
