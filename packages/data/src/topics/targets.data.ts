import type { Topic } from './form/topic.ts';

export const targets: Topic = {
  id: 'targets',
  names: { en: 'Targets' },
  question: { en: 'How much trade was aimed at, and was it reached?' },
  sections: [],
  claims: ['C21', 'C22', 'C104'],
  views: [
    { id: 'trade', query: 'partners=CA5&years=2013-2025&events=1' },
    { id: 'revised', query: 'partners=CA5&years=2013-2025&vintage=latest&events=1' },
    { id: 'yuan', query: 'partners=CA5&years=2013-2025&money=cny' },
  ],
  unknown: [
    {
      en: 'In whose statistics the target is to be read, and at whose prices, the event as it is held does not say: every record is held against the same dollars.',
    },
    { en: 'Of other aims for the trade between China and Central Asia, an amount of money for a year, no source is held.' },
  ],
  indicators: [],
  targets: true,
};
