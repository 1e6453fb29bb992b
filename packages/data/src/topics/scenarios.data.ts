import type { Scenario } from './form/scenario.ts';

/** The scenarios of the observatory, in the order in which they are offered. */
export const scenarios: readonly Scenario[] = [
  {
    kind: 'cost',
    id: 'trade-costs',
    topic: 'connectivity',
    claims: ['C99'],
    names: { en: 'Lower costs of trade' },
    question: { en: 'What would trade be if its costs fell, and it answered as studies estimate?' },
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
        en: 'The largest cut is the most that a study finds along any corridor, and no estimate of this one; the others are the range that the same study gives for the economies of the Belt and Road.',
      },
      {
        en: 'The elasticity was estimated on trade among 123 countries in 2004, and not on this trade. All trade is taken to answer alike, oil and gas in pipelines too.',
      },
    ],
  },
  {
    kind: 'growth',
    id: 'e-commerce',
    topic: 'e-commerce',
    claims: ['C100', 'C101', 'C102', 'C104'],
    names: { en: 'Trade through the internet to 2032' },
    question: { en: 'What would the market be in 2032 if it grew from 2023 on at the rates that its forecast states and implies?' },
    base: { indicator: 'e-commerce-market', economy: 'CA5', period: '2023' },
    to: 2032,
    rates: [
      { indicator: 'e-commerce-growth-stated', economy: 'CA5', period: '2024-2032' },
      { impliedBy: { indicator: 'e-commerce-market-forecast', economy: 'CA5', period: '2032' } },
    ],
    beside: [{ indicator: 'e-commerce-market-forecast', economy: 'CA5', period: '2032' }],
    notes: [
      {
        en: 'Base, rate and forecast are those of one market researcher. The stated rate is said to be of 2024 to 2032, and the base is of 2023: at that rate for all nine years the market stays below the forecast.',
      },
    ],
  },
];
