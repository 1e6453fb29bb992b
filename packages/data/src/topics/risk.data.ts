import type { Topic } from './form/topic.ts';

export const risk: Topic = {
  id: 'risk',
  names: { en: 'Risk around the trade', zh: '贸易周边的风险', ru: 'Риски вокруг торговли' },
  question: {
    en: 'How high is geopolitical risk, and what else changed as trade did?',
    zh: '地缘政治风险有多高，贸易变化时还有什么在变？',
    ru: 'Насколько высок геополитический риск и что ещё менялось вместе с торговлей?',
  },
  sections: ['3.3'],
  views: [
    { id: 'world', query: 'indicator=geopolitical-risk&economies=WLD&years=1992-2025' },
    { id: 'neighbours', query: 'indicator=geopolitical-risk-of-an-economy&economies=CHN,RUS&years=1992-2025' },
    { id: 'oil-price', query: 'indicator=brent-price&economies=WLD&years=1992-2025' },
    { id: 'exchange-rates', query: 'indicator=local-currency-per-dollar&years=2013-2024&transform=index&index-year=2013' },
    { id: 'trade', query: 'partners=CA5&years=1992-2025' },
  ],
  unknown: [
    {
      en: 'The geopolitical risk index covers none of the five Central Asian countries. We show the world and two neighbours instead; they measure something else.',
      zh: '地缘政治风险指数不包括中亚五国中的任何一国。我们改为列出全球和两个邻国，它们衡量的是另一回事。',
      ru: 'Индекс геополитического риска не охватывает ни одной из пяти стран Центральной Азии. Вместо них мы показываем мир и двух соседей; это измеряет нечто другое.',
    },
    {
      en: 'Two lines that move together do not show a cause. We date events and compute no effects.',
      zh: '两条线同升同降，不等于有因果关系。我们标出事件的日期，不计算其影响。',
      ru: 'Две линии, которые движутся вместе, не доказывают причины. Мы указываем даты событий и не рассчитываем их влияния.',
    },
  ],
  indicators: ['risk', 'prices'],
};
