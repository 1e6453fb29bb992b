import type { Topic } from './topic.ts';

export const facilitation: Topic = {
  id: 'facilitation',
  names: { en: 'Crossing borders' },
  question: { en: 'How well do goods move over the borders of Central Asia, who measured it, and when?' },
  sections: ['3.2'],
  views: [
    { id: 'logistics', query: 'indicator=lpi-overall&economies=KAZ,UZB,KGZ,TJK,TKM,CHN&years=2007-2023&chart=heat-table' },
    { id: 'road', query: 'indicator=carec-road-border-time&economies=KAZ,KGZ,TKM&years=2019-2020' },
  ],
  unknown: [],
};
