import type { Topic } from './form/topic.ts';

export const targets: Topic = {
  id: 'targets',
  names: { en: 'Targets' },
  question: { en: 'How much trade did China and Central Asia aim for, and did they reach it?' },
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
    },
    { en: 'We have no source for any other target that sets an amount of trade for a year.' },
  ],
  indicators: [],
  targets: true,
};
