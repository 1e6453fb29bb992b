import type { Topic } from './form/topic.ts';

export const goods: Topic = {
  id: 'goods',
  names: { en: 'What is traded', zh: '商品构成', ru: 'Чем торгуют' },
  question: {
    en: 'What does China sell to Central Asia, and what does it buy there?',
    zh: '中国向中亚卖什么，又从中亚买什么？',
    ru: 'Что Китай продаёт Центральной Азии и что там покупает?',
  },
  sections: ['2.2'],
  views: [
    { id: 'from-kazakhstan', query: 'measure=import&partners=KAZ&by=product&level=chapter&top=8&years=2014-2024' },
    {
      id: 'gas',
      query: 'measure=import&partners=KAZ,TKM,UZB&products=HS:2711&years=2022-2024',
      names: { en: 'Gas', zh: '天然气', ru: 'Газ' },
    },
    { id: 'gold', query: 'measure=import&partners=KGZ&products=HS:7108&years=2022-2024', names: { en: 'Gold', zh: '黄金', ru: 'Золото' } },
    {
      id: 'oil',
      query: 'measure=import&partners=KAZ&products=HS:2709&years=2022-2024',
      names: { en: 'Crude oil', zh: '原油', ru: 'Сырая нефть' },
    },
    {
      id: 'refined-copper',
      query: 'measure=import&partners=TJK,UZB&products=HS:7403&years=2022-2024',
      names: { en: 'Refined copper', zh: '精炼铜', ru: 'Рафинированная медь' },
    },
    {
      id: 'sold',
      query: 'measure=export&partners=CA5&by=product&level=section&years=2015&chart=treemap',
      names: {
        en: 'What China sold in 2015, drawn as areas',
        zh: '2015年中国所售商品，按面积绘制',
        ru: 'Что Китай продал в 2015 году, в виде площадей',
      },
    },
    { id: 'gas-volume', query: 'indicator=pipeline-gas-to-china&economies=TKM,KAZ,UZB&years=2011-2024' },
    {
      id: 'cars',
      query: 'measure=export&partners=KAZ,KGZ,UZB&products=HS:870380&years=2020-2024&record=partner',
      names: { en: 'Electric cars', zh: '电动汽车', ru: 'Электромобили' },
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
      zh: '天然气、黄金、原油和精炼铜为双方记录的调和数据，其余为中国记录。没有商品重复计算。',
      ru: 'Газ, золото, сырая нефть и рафинированная медь — согласованные данные обеих сторон. Остальное — данные Китая. Ни один товар не учтён дважды.',
    },
  },
  unknown: [
    {
      en: 'We can’t say what gas costs by origin. China’s customs published values for 2021 to 2023, but tonnes only for 2020 and January to October 2021. Energy reviews count volumes differently.',
      zh: '无法说明各来源地天然气的价格。中国海关公布了2021年至2023年的金额，但重量只有2020年和2021年1月至10月的。能源统计年鉴的体积口径又有不同。',
      ru: 'Сказать, сколько стоит газ из каждой страны, нельзя. Таможня Китая опубликовала стоимость за 2021–2023 годы, а тонны — только за 2020 год и за январь — октябрь 2021 года. Энергетические обзоры считают объёмы иначе.',
    },
    {
      en: 'UN Comtrade and WITS do not let us republish whole tables. We show products where another source, or single cited figures, allow it. The rest is “product not published”.',
      zh: '联合国商品贸易统计数据库（UN Comtrade）和WITS不允许整表转载。凡有其他来源或可单独引用的数字，我们都列出商品，其余归入“商品未公布”。',
      ru: 'UN Comtrade и WITS не разрешают публиковать таблицы целиком. Мы показываем товары там, где это позволяет другой источник или отдельные цитируемые числа. Остальное — «товар не опубликован».',
    },
  ],
  indicators: ['products'],
};
