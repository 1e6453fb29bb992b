import type { Topic } from './form/topic.ts';

export const money: Topic = {
  id: 'money',
  names: { en: 'Loans and investment' },
  question: { en: 'How much does Central Asia owe China, and what has China invested there?' },
  sections: [],
  views: [
    { id: 'debt', query: 'indicator=china-official-share-of-public-debt&years=2000-2024' },
    { id: 'loans-drawn', query: 'indicator=china-non-concessional-loans-drawn&years=2000-2022' },
    { id: 'loans-paid', query: 'indicator=china-non-concessional-loans-service&years=2000-2022' },
    { id: 'investment', query: 'indicator=aei-investment-since-2005&years=2010-2023' },
  ],
  placed: {
    names: { en: 'Where China’s finance goes' },
    about: {
      en: 'AidData lists projects and the region of most. The map splits a project in several regions evenly among them. Projects without a place or an amount are left out. A commitment is not always paid.',
    },
    facts: ['committed-finance-split-evenly', 'committed-finance-split-by-area', 'financed-projects'],
  },
  unknown: [
    {
      en: 'Sources count investment differently: stocks of direct investment, announced deals, or commitments. We never mix them in one line.',
    },
  ],
  indicators: ['investment', 'debt'],
};
