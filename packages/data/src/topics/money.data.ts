import type { Topic } from './form/topic.ts';

export const money: Topic = {
  id: 'money',
  names: { en: 'Loans and investment' },
  question: { en: 'What does Central Asia owe China, and what has China invested there?' },
  sections: [],
  views: [
    { id: 'debt', query: 'indicator=china-official-share-of-public-debt&years=2000-2024' },
    { id: 'loans-drawn', query: 'indicator=china-non-concessional-loans-drawn&years=2000-2022' },
    { id: 'loans-paid', query: 'indicator=china-non-concessional-loans-service&years=2000-2022' },
    { id: 'investment', query: 'indicator=aei-investment-since-2005&years=2010-2023' },
    { id: 'deals', query: 'indicator=aei-deals-of-a-year&years=2005-2021' },
  ],
  unknown: [
    {
      en: 'Investment is counted in several ways: stocks of direct investment, announced deals, commitments. They are not the same thing and never stand in one line.',
    },
  ],
  indicators: ['investment', 'debt'],
};
