import type { EconomyProfile } from '../form/topic.ts';
import { heldGroups, reasonsOfRecords } from './held-groups.data.ts';
import { firstYear, newestYear, recentYears, yearsOfMonths } from './years.data.ts';

/** The page of China: its trade with the five together and each beside. */
export const china: EconomyProfile = {
  id: 'china',
  economy: 'CHN',
  names: { en: 'China', zh: '中国', ru: 'Китай' },
  otherNames: ['People’s Republic of China', 'PRC', '中华人民共和国', 'КНР', 'Китайская Народная Республика'],
  question: { en: 'How much does China trade with Central Asia, and how much does each side depend on the other?' },
  sections: [],
  views: [
    { id: 'together', query: `measure=export,import&partners=CA5&years=${firstYear}-${newestYear}`, isKey: true },
    { id: 'each', query: `years=${recentYears}&chart=small-multiples`, part: { en: 'One by one' } },
    { id: 'months', query: `measure=export,import&partners=CA5&frequency=month&years=${yearsOfMonths}`, part: { en: 'By month' } },
    {
      id: 'records',
      query: `measure=export&years=${recentYears}&record=both&chart=small-multiples`,
      part: { en: 'China’s figures and theirs' },
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
    {
      en: 'The five countries have no combined figures of their own, because Turkmenistan publishes none. A sum of the other four would not be the five.',
    },
    {
      en: 'We have products only for some years and some goods. UN Comtrade and China’s customs do not let us republish whole tables.',
    },
    { en: 'We have no source with China’s direct investment in all five countries in one series and one definition.' },
  ],
  indicators: [],
  held: heldGroups.slice(0, 4),
  reasons: reasonsOfRecords,
  places: true,
  events: true,
};
