import type { EconomyProfile } from '../form/topic.ts';
import { heldGroups, reasonsOfRecords } from './held-groups.data.ts';
import { firstYear, newestYear, recentYears, yearsOfMonths } from './years.data.ts';

/** The page of China: its trade with the five together and each beside. */
export const china: EconomyProfile = {
  id: 'china',
  economy: 'CHN',
  names: { en: 'China', zh: '中国', ru: 'Китай' },
  otherNames: ['People’s Republic of China', 'PRC', '中华人民共和国', 'КНР', 'Китайская Народная Республика'],
  question: { en: 'What does China trade with Central Asia, together and one by one, and what does it weigh on either side?' },
  sections: [],
  views: [
    { id: 'together', query: `measure=export,import&partners=CA5&years=${firstYear}-${newestYear}`, isKey: true },
    { id: 'each', query: `years=${recentYears}&chart=small-multiples`, part: { en: 'One by one' } },
    { id: 'months', query: `measure=export,import&partners=CA5&frequency=month&years=${yearsOfMonths}`, part: { en: 'By month' } },
    {
      id: 'records',
      query: `measure=export&years=${recentYears}&record=both&chart=small-multiples`,
      part: { en: 'Its record and theirs' },
    },
    {
      id: 'dependence',
      query: `measure=trade-dependence&partners=CA5&years=${recentYears}`,
      part: { en: 'Dependence, both ways' },
      isKey: true,
    },
    { id: 'partner-dependence', query: `measure=partner-dependence&years=${recentYears}` },
    { id: 'sold', query: 'measure=export&partners=CA5&by=product&level=section&years=2015&chart=treemap', part: { en: 'Goods' } },
    { id: 'debt', query: 'indicator=china-official-share-of-public-debt&years=2013-2024', part: { en: 'Loans and investment' } },
  ],
  unknown: [
    { en: 'The five together have no record of their own: Turkmenistan publishes none, and a sum over the others would not be the five.' },
    {
      en: 'Goods are broken down for single years and single goods; the terms of UN Comtrade and of China’s customs do not allow their tables to be passed on whole.',
    },
    { en: 'No source that is held gives China’s direct investment in the five as one series by one definition.' },
  ],
  indicators: [],
  held: heldGroups.slice(0, 4),
  reasons: reasonsOfRecords,
  places: true,
  events: true,
};
