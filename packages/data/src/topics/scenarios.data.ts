import type { Scenario } from './form/scenario.ts';

/** The scenarios of the observatory, in the order in which they are offered. */
export const scenarios: readonly Scenario[] = [
  {
    kind: 'cost',
    id: 'trade-costs',
    topic: 'connectivity',
    claims: ['C99'],
    names: { en: 'Lower costs of trade' },
    question: { en: 'How much more would be traded if trade costs fell and trade responded as studies estimate?' },
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
      },
      {
        en: 'The elasticity comes from trade among 123 countries in 2004, not from this trade. We assume that all trade responds alike, even oil and gas in pipelines.',
      },
    ],
  },
  {
    kind: 'growth',
    id: 'e-commerce',
    topic: 'e-commerce',
    claims: ['C100', 'C101', 'C102', 'C104'],
    names: { en: 'E-commerce to 2032' },
    question: { en: 'How large would the market be in 2032 at the growth rates that its forecast states and implies?' },
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
      },
    ],
  },
];
