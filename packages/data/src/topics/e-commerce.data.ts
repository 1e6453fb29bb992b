import type { Topic } from './form/topic.ts';

export const eCommerce: Topic = {
  id: 'e-commerce',
  names: { en: 'Trade through the internet' },
  question: { en: 'How many people are online, and what is forecast of trade through the internet?' },
  sections: ['4.3'],
  views: [
    { id: 'online', query: 'indicator=internet-users&economies=KAZ,UZB,KGZ,TJK,TKM,CHN&years=2005-2024' },
    {
      id: 'forecast',
      query:
        'indicator=e-commerce-market,e-commerce-market-implied,e-commerce-market-forecast,e-commerce-market-at-the-stated-growth&economies=CA5&years=2023-2032',
      names: { en: 'E-commerce market of Central Asia: its size, its forecast, and what the stated growth comes to' },
    },
    { id: 'rank', query: 'indicator=unctad-e-commerce-rank&economies=KAZ,UZB,KGZ,TJK,CHN&years=2016-2020' },
  ],
  unknown: [
    {
      en: 'The forecast is that of one market researcher. No source that is held measures the trade through the internet between China and Central Asia.',
    },
  ],
  indicators: ['e-commerce'],
};
