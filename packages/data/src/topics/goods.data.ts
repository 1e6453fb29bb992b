import type { Topic } from './form/topic.ts';

export const goods: Topic = {
  id: 'goods',
  names: { en: 'What is traded' },
  question: { en: 'What does China sell to Central Asia, and what does it buy there?' },
  sections: ['2.2'],
  views: [
    { id: 'from-kazakhstan', query: 'measure=import&partners=KAZ&by=product&level=chapter&top=8&years=2014-2024' },
    { id: 'gas', query: 'measure=import&partners=KAZ,TKM,UZB&products=HS:2711&years=2022-2024', names: { en: 'Gas' } },
    { id: 'gold', query: 'measure=import&partners=KGZ&products=HS:7108&years=2022-2024', names: { en: 'Gold' } },
    { id: 'oil', query: 'measure=import&partners=KAZ&products=HS:2709&years=2022-2024', names: { en: 'Crude oil' } },
    { id: 'refined-copper', query: 'measure=import&partners=TJK,UZB&products=HS:7403&years=2022-2024', names: { en: 'Refined copper' } },
    {
      id: 'sold',
      query: 'measure=export&partners=CA5&by=product&level=section&years=2015&chart=treemap',
      names: { en: 'What China sold in 2015, drawn as areas' },
    },
    { id: 'gas-volume', query: 'indicator=pipeline-gas-to-china&economies=TKM,KAZ,UZB&years=2011-2024' },
    {
      id: 'cars',
      query: 'measure=export&partners=KAZ,KGZ,UZB&products=HS:870380&years=2020-2024&record=partner',
      names: { en: 'Electric cars' },
    },
    { id: 'cars-unit-value', query: 'measure=export-unit-value&partners=KAZ,UZB&products=HS:870380&years=2020-2024&record=partner' },
    { id: 'in-all', query: 'measure=export,import&partners=CA5&years=2013-2025' },
  ],
  goods: {
    bought: ['from-kazakhstan', 'gas', 'gold', 'oil', 'refined-copper'],
    sold: ['sold'],
    inAll: 'in-all',
    about: {
      en: 'Gas, gold, crude oil and refined copper are reconciled from both sides’ figures. The rest are China’s figures. No product is counted twice.',
    },
  },
  unknown: [
    {
      en: 'We can’t say what gas costs by origin. China’s customs published values for 2021 to 2023, but tonnes only for 2020 and January to October 2021. Energy reviews count volumes differently.',
    },
    {
      en: 'UN Comtrade and WITS do not let us republish whole tables. We show products where another source, or single cited figures, allow it. The rest is “product not published”.',
    },
  ],
  indicators: ['products'],
};
