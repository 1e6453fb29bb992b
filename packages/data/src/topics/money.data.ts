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
  placed: {
    names: { en: 'Where the finance was committed' },
    about: {
      en: 'AidData’s list of projects, as far as it places them in a region: the amount of a project in several regions is split among them, evenly on the map. Projects without a place or an amount are not in it, and what was committed need not have been paid.',
    },
    facts: ['committed-finance-split-evenly', 'committed-finance-split-by-area', 'financed-projects'],
  },
  unknown: [
    {
      en: 'Investment is counted in several ways: stocks of direct investment, announced deals, commitments. They are not the same thing and never stand in one line.',
    },
  ],
  indicators: ['investment', 'debt'],
};
