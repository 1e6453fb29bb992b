import type { Topic } from './form/topic.ts';

export const imbalance: Topic = {
  id: 'imbalance',
  names: { en: 'Uneven trade' },
  question: { en: 'Where is China’s surplus largest, and who depends on whom?' },
  sections: ['3.1'],
  views: [
    { id: 'balance', query: 'measure=trade-balance&years=2013-2025&chart=small-multiples' },
    { id: 'dependence-on-china', query: 'measure=partner-dependence&years=2013-2024' },
    { id: 'dependence-of-china', query: 'measure=trade-dependence&years=2013-2024' },
    { id: 'normalised', query: 'measure=normalised-balance&years=2013-2025' },
    { id: 'shares', query: 'years=2013-2025&transform=share&chart=area' },
  ],
  unknown: [
    {
      en: 'We measure dependence on China from each country’s own figures. Without its own figures for trade with China, a country has none.',
    },
  ],
  indicators: [],
};
