import type { Topic } from './form/topic.ts';

export const goods: Topic = {
  id: 'goods',
  names: { en: 'What is traded' },
  question: { en: 'Which goods does China sell to Central Asia, and which does it buy there?' },
  sections: ['2.2'],
  views: [
    { id: 'sold', query: 'measure=export&partners=CA5&by=product&level=section&years=2015&chart=treemap' },
    { id: 'sold-before', query: 'measure=export&partners=KAZ&by=product&level=section&years=2005-2015&chart=slope' },
    { id: 'from-kazakhstan', query: 'measure=import&partners=KAZ&by=product&level=chapter&top=8&years=2014-2023' },
    { id: 'gas-volume', query: 'indicator=pipeline-gas-to-china&economies=TKM,KAZ,UZB&years=2011-2024' },
    { id: 'gas-value', query: 'indicator=gas-to-china-reconciled&economies=TKM,KAZ,UZB&years=2022-2024' },
    { id: 'advantage', query: 'measure=rca&reporter=KAZ&partners=WLD&by=product&level=section&years=2015&chart=dot' },
    { id: 'concentration', query: 'indicator=unctad-concentration-of-exports&economies=CHN,KAZ,KGZ,TJK,TKM,UZB' },
    { id: 'diversification', query: 'indicator=unctad-diversification-of-exports&economies=CHN,KAZ,KGZ,TJK,TKM,UZB' },
  ],
  unknown: [
    {
      en: 'The terms of UN Comtrade and of WITS do not allow their tables to be passed on whole. Goods are broken down where another source or single figures that are cited allow it; the rest stands as not broken down.',
    },
  ],
  indicators: ['products'],
};
