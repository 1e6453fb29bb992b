import type { Topic } from './form/topic.ts';

export const imbalance: Topic = {
  id: 'imbalance',
  names: { en: 'Uneven trade' },
  question: { en: 'How uneven are sizes and balances, and who depends on whom?' },
  sections: ['3.1'],
  views: [
    { id: 'shares', query: 'years=2013-2025&transform=share&chart=area' },
    { id: 'balance', query: 'measure=trade-balance&years=2013-2025&chart=small-multiples' },
    { id: 'normalised', query: 'measure=normalised-balance&years=2013-2025' },
    { id: 'dependence-on-china', query: 'measure=partner-dependence&years=2013-2024' },
    { id: 'dependence-of-china', query: 'measure=trade-dependence&years=2013-2024' },
    { id: 'concentration', query: 'measure=hhi&partners=CA5&years=2013-2025' },
  ],
  unknown: [
    {
      en: 'Dependence on China is computed from each economy’s own records; where an economy’s own record of its trade with China is not held, it has no figure.',
    },
  ],
  indicators: [],
};
