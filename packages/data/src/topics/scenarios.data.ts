import type { Scenario } from './form/scenario.ts';

/** The scenarios of the observatory, in the order in which they are offered. */
export const scenarios: readonly Scenario[] = [
  {
    kind: 'cost',
    id: 'trade-costs',
    topic: 'connectivity',
    claims: ['C99'],
    names: { en: 'Lower costs of trade', zh: '降低贸易成本', ru: 'Снижение издержек торговли' },
    question: {
      en: 'How much more would be traded if trade costs fell and trade responded as studies estimate?',
      zh: '如果贸易成本下降，且贸易如研究估计的那样作出反应，贸易会增加多少？',
      ru: 'Насколько выросла бы торговля, если бы издержки снизились, а торговля ответила так, как оценивают исследования?',
    },
    query: 'partners=CA5&years=2025',
    cuts: [
      { indicator: 'belt-and-road-trade-cost-reduction-low', economy: 'WLD', period: '2020' },
      { indicator: 'belt-and-road-trade-cost-reduction-high', economy: 'WLD', period: '2020' },
      { indicator: 'belt-and-road-trade-cost-reduction', economy: 'WLD', period: '2020' },
    ],
    elasticity: { indicator: 'trade-elasticity', economy: 'WLD', period: '2014' },
    beside: [{ indicator: 'belt-and-road-trade-increase', economy: 'WLD', period: '2019' }],
    notes: [
      {
        en: 'The largest cut is the most that a study finds along any corridor, not an estimate for this one. The others are the same study’s range for Belt and Road economies.',
        zh: '最大降幅是一项研究在所有走廊中得出的最高值，不是对这条走廊的估计。其余为同一研究对“一带一路”经济体给出的区间。',
        ru: 'Наибольшее снижение — максимум, который исследование нашло на каком-либо из коридоров, а не оценка для этого. Остальные значения — диапазон того же исследования для стран «Пояса и пути».',
      },
      {
        en: 'The elasticity comes from trade among 123 countries in 2004, not from this trade. We assume that all trade responds alike, even oil and gas in pipelines.',
        zh: '弹性取自2004年123个国家之间的贸易，而非这里的贸易。我们假定所有贸易的反应相同，连管道油气也不例外。',
        ru: 'Эластичность взята из торговли 123 стран в 2004 году, а не из этой торговли. Мы предполагаем, что вся торговля отвечает одинаково, даже нефть и газ в трубопроводах.',
      },
    ],
  },
  {
    kind: 'growth',
    id: 'e-commerce',
    topic: 'e-commerce',
    claims: ['C100', 'C101', 'C102', 'C104'],
    names: { en: 'E-commerce to 2032', zh: '到2032年的电子商务', ru: 'Электронная торговля до 2032 года' },
    question: {
      en: 'How large would the market be in 2032 at the growth rates that its forecast states and implies?',
      zh: '按预测所公布和所隐含的增速，2032年市场会有多大？',
      ru: 'Каким был бы рынок в 2032 году при темпах роста, которые прогноз заявляет и подразумевает?',
    },
    base: { indicator: 'e-commerce-market', economy: 'CA5', period: '2023' },
    to: 2032,
    rates: [
      { indicator: 'e-commerce-growth-stated', economy: 'CA5', period: '2024-2032' },
      { impliedBy: { indicator: 'e-commerce-market-forecast', economy: 'CA5', period: '2032' } },
    ],
    beside: [{ indicator: 'e-commerce-market-forecast', economy: 'CA5', period: '2032' }],
    notes: [
      {
        en: 'Base, rate and forecast come from one market researcher. The rate is stated for 2024 to 2032, the base for 2023. Nine years at that rate leave the market below the forecast.',
        zh: '基数、增速和预测出自同一家市场研究机构。增速针对2024年至2032年，基数为2023年。按该增速增长九年，市场规模仍低于预测。',
        ru: 'База, темп и прогноз взяты у одной исследовательской компании. Темп заявлен на 2024–2032 годы, база — за 2023 год. Девять лет роста таким темпом дают рынок меньше прогноза.',
      },
    ],
  },
];
