import type { Topic } from './form/topic.ts';

export const facilitation: Topic = {
  id: 'facilitation',
  names: { en: 'Crossing borders', zh: '跨越边境', ru: 'Пересечение границ' },
  question: {
    en: 'How easily do goods cross borders in Central Asia?',
    zh: '货物通过中亚边境有多便利？',
    ru: 'Легко ли товарам пересекать границы в Центральной Азии?',
  },
  sections: ['3.2'],
  views: [
    { id: 'logistics', query: 'indicator=lpi-overall&years=2007-2023&chart=heat-table' },
    { id: 'customs', query: 'indicator=lpi-customs&economies=KAZ,UZB,KGZ,TJK,TKM,CHN&years=2007-2023&chart=heat-table' },
    { id: 'infrastructure', query: 'indicator=lpi-infrastructure&economies=KAZ,UZB,KGZ,TJK,TKM,CHN&years=2007-2023&chart=heat-table' },
    { id: 'rank', query: 'indicator=lpi-overall-rank&economies=KAZ,UZB,KGZ,TJK,TKM,CHN&years=2007-2023&chart=bump' },
    { id: 'wto', query: 'indicator=wto-accession&years=1992-2026&chart=timeline' },
    { id: 'road-time', query: 'indicator=carec-road-border-time&economies=KAZ,KGZ,TKM&years=2019-2020' },
    { id: 'road-cost', query: 'indicator=carec-road-border-cost&economies=KAZ,KGZ,TKM&years=2019-2020' },
    { id: 'clearance', query: 'indicator=days-to-clear-exports&economies=KAZ,UZB,KGZ,TJK,CHN&years=2002-2019' },
  ],
  unknown: [],
  indicators: ['facilitation', 'trade-policy'],
};
