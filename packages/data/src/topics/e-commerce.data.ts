import type { Topic } from './form/topic.ts';

export const eCommerce: Topic = {
  id: 'e-commerce',
  names: { en: 'E-commerce' },
  question: { en: 'How many people are online, and how large could e-commerce become?' },
  sections: ['4.3'],
  views: [
    { id: 'online', query: 'indicator=internet-users&economies=KAZ,UZB,KGZ,TJK,TKM,CHN&years=2005-2024' },
    {
      id: 'forecast',
      query:
        'indicator=e-commerce-market,e-commerce-market-implied,e-commerce-market-forecast,e-commerce-market-at-the-stated-growth&economies=CA5&years=2023-2032',
      names: { en: 'E-commerce in Central Asia: size, forecast, and the result of the stated growth' },
    },
    { id: 'rank', query: 'indicator=unctad-e-commerce-rank&economies=KAZ,UZB,KGZ,TJK,CHN&years=2016-2020' },
  ],
  unknown: [
    {
      en: 'The forecast comes from one market researcher. We have no source that measures e-commerce between China and Central Asia.',
    },
  ],
  indicators: ['e-commerce'],
};
