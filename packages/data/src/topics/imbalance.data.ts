import type { Topic } from './form/topic.ts';

export const imbalance: Topic = {
  id: 'imbalance',
  names: { en: 'Uneven trade', zh: '贸易不平衡', ru: 'Неравная торговля' },
  question: {
    en: 'Where is China’s surplus largest, and who depends on whom?',
    zh: '中国对哪里的顺差最大，谁更依赖谁？',
    ru: 'Где профицит Китая больше всего и кто от кого зависит?',
  },
  sections: ['3.1'],
  views: [
    { id: 'balance', query: 'measure=trade-balance&years=2013-2025&chart=small-multiples' },
    { id: 'dependence-on-china', query: 'measure=partner-dependence&years=2013-2024' },
    { id: 'dependence-of-china', query: 'measure=trade-dependence&years=2013-2024' },
    { id: 'normalised', query: 'measure=normalised-balance&years=2013-2025' },
    { id: 'shares', query: 'years=2013-2025&transform=share&chart=area' },
  ],
  unknown: [
    {
      en: 'We measure dependence on China from each country’s own figures. Without its own figures for trade with China, a country has none.',
      zh: '对中国的依存度按各国自己的记录计算。没有本国对华贸易数字的国家，就没有这一指标。',
      ru: 'Зависимость от Китая мы считаем по данным самой страны. Если страна не публикует данных о торговле с Китаем, показателя у неё нет.',
    },
  ],
  indicators: [],
};
