import type { EconomyProfile } from '../form/topic.ts';
import { heldGroups, reasonsOfRecords } from './held-groups.data.ts';
import { withLocalNames } from './local-names.data.ts';
import { parts } from './parts.data.ts';
import { firstYear, newestYear, recentYears, yearsOfMonths } from './years.data.ts';

/** The page of China: its trade with the five together and each beside. */
export const china: EconomyProfile = {
  id: 'china',
  economy: 'CHN',
  names: { en: 'China', zh: '中国', ru: 'Китай' },
  otherNames: withLocalNames('CHN', ['People’s Republic of China', 'PRC', '中华人民共和国', 'КНР', 'Китайская Народная Республика']),
  question: {
    en: 'How much does China trade with Central Asia, and how much does each side depend on the other?',
    zh: '中国与中亚的贸易额有多大，双方各自依赖对方多少？',
    ru: 'Сколько Китай торгует с Центральной Азией и насколько стороны зависят друг от друга?',
  },
  sections: [],
  views: [
    { id: 'together', query: `measure=export,import&partners=CA5&years=${firstYear}-${newestYear}`, isKey: true },
    { id: 'each', query: `years=${recentYears}&chart=small-multiples`, part: { en: 'One by one', zh: '分国别', ru: 'По странам' } },
    {
      id: 'months',
      query: `measure=export,import&partners=CA5&frequency=month&years=${yearsOfMonths}`,
      part: parts.byMonth,
    },
    {
      id: 'records',
      query: `measure=export&years=${recentYears}&record=both&chart=small-multiples`,
      part: { en: 'China’s figures and theirs', zh: '中国记录与对方记录', ru: 'Данные Китая и данные партнёров' },
    },
    {
      id: 'dependence',
      query: `measure=trade-dependence&partners=CA5&years=${recentYears}`,
      part: { en: 'Dependence, both ways', zh: '双向依存', ru: 'Зависимость с обеих сторон' },
      isKey: true,
    },
    { id: 'partner-dependence', query: `measure=partner-dependence&years=${recentYears}` },
    {
      id: 'sold',
      query: 'measure=export&partners=CA5&by=product&level=section&years=2015&chart=treemap',
      part: parts.goods,
    },
    {
      id: 'debt',
      query: 'indicator=china-official-share-of-public-debt&years=2013-2024',
      part: parts.money,
    },
  ],
  unknown: [
    {
      en: 'The five countries have no combined figures of their own, because Turkmenistan publishes none. A sum of the other four would not be the five.',
      zh: '五国没有自己的合计数字，因为土库曼斯坦不公布。其余四国之和不等于五国。',
      ru: 'Общих собственных данных у пяти стран нет, потому что Туркменистан их не публикует. Сумма остальных четырёх стран — это не пять стран.',
    },
    {
      en: 'We have products only for some years and some goods. UN Comtrade and China’s customs do not let us republish whole tables.',
      zh: '只有部分年份、部分商品有数据。UN Comtrade和中国海关不允许整表转载。',
      ru: 'Товары известны только за некоторые годы и только некоторые. UN Comtrade и таможня Китая не разрешают публиковать таблицы целиком.',
    },
    {
      en: 'We have no source with China’s direct investment in all five countries in one series and one definition.',
      zh: '我们没有以同一序列、同一定义涵盖五国的中国直接投资来源。',
      ru: 'Источника, в котором прямые инвестиции Китая во все пять стран были бы в одном ряду и по одному определению, у нас нет.',
    },
  ],
  indicators: [],
  held: heldGroups.slice(0, 4),
  reasons: reasonsOfRecords,
  places: true,
  events: true,
};
