import type { GlossaryTerm } from './term.ts';

export const measures: readonly GlossaryTerm[] = [
  {
    id: 'turnover',
    theme: 'measures',
    names: { en: 'Total trade' },
    forms: ['turnover'],
    meaning: {
      en: 'Exports and imports together. Exports are usually valued without freight and imports with it, so the sum mixes two valuations.',
    },
    definedBy: null,
    uses: { queries: ['partners=CA5'], metrics: ['total-trade'] },
    related: ['balance', 'valuation'],
  },
  {
    id: 'balance',
    theme: 'measures',
    names: { en: 'Trade balance' },
    forms: ['surplus', 'deficit'],
    meaning: {
      en: 'Exports minus imports: a surplus above zero, a deficit below. Imports include freight, so two countries’ balances with each other do not mirror exactly.',
    },
    definedBy: null,
    uses: { queries: ['measure=trade-balance'], metrics: ['trade-balance', 'normalised-balance'], topics: ['imbalance'] },
    related: ['turnover', 'cif'],
  },
  {
    id: 'new-high',
    theme: 'measures',
    names: { en: 'New high' },
    forms: ['new low'],
    meaning: {
      en: 'A year above all earlier years, back to the first without a figure; ten years at least. A new low is below them all.',
    },
    definedBy: null,
    uses: { queries: ['measure=export&partners=CA5'] },
    related: ['turnover'],
  },
  {
    id: 'percentage-point',
    theme: 'measures',
    names: { en: 'Percentage point' },
    forms: ['percentage points'],
    meaning: {
      en: 'The unit for the difference of two shares. From 20 to 25 per cent is five percentage points, or a rise of a quarter.',
    },
    definedBy: null,
    uses: { queries: ['transform=share'] },
    related: ['share'],
  },
  {
    id: 'share',
    theme: 'measures',
    names: { en: 'Share' },
    forms: ['shares'],
    meaning: {
      en: 'A part of a named whole: of trade with the partners shown, or of all the country’s trade.',
    },
    definedBy: null,
    uses: { queries: ['transform=share'], metrics: ['share', 'partner-share'] },
    related: ['percentage-point', 'dependence'],
  },
  {
    id: 'dependence',
    theme: 'measures',
    names: { en: 'Dependence' },
    meaning: {
      en: 'One partner’s share of all of a country’s trade, defined alike for both sides. It says how much, not whether it matters.',
    },
    definedBy: null,
    uses: { queries: ['measure=partner-dependence'], metrics: ['trade-dependence', 'dependence-asymmetry'], topics: ['imbalance'] },
    related: ['share'],
  },
  {
    id: 'concentration',
    theme: 'measures',
    names: { en: 'Concentration' },
    forms: ['HHI', 'Herfindahl-Hirschman index'],
    meaning: {
      en: 'How far a few partners or products make up the trade. The Herfindahl-Hirschman index adds the squared shares: 1 means a single partner or product.',
    },
    definedBy: null,
    uses: { queries: ['measure=hhi&partners=CA5'], metrics: ['hhi', 'effective-number'], topics: ['imbalance'] },
    related: ['share'],
  },
  {
    id: 'comparative-advantage',
    theme: 'measures',
    names: { en: 'Revealed comparative advantage' },
    forms: ['comparative advantage'],
    meaning: {
      en: 'How much more a product weighs in a country’s exports than in the world’s. Above 1, the country is said to have an advantage.',
    },
    definedBy: null,
    uses: { metrics: ['rca', 'rsca'] },
    related: ['share', 'harmonized-system'],
  },
  {
    id: 'contribution',
    theme: 'measures',
    names: { en: 'Contribution to growth' },
    forms: ['contribution'],
    meaning: {
      en: 'How many percentage points of a total’s growth come from one of its parts. The contributions of all parts add up to the growth.',
    },
    definedBy: null,
    uses: { metrics: ['growth-contribution'] },
    related: ['percentage-point'],
  },
  {
    id: 'gravity',
    theme: 'measures',
    names: { en: 'Gravity model' },
    forms: ['gravity'],
    meaning: {
      en: 'Predicts trade between two countries from their size and distance. It shows what is usual for such a pair; it does not explain why they trade more or less.',
    },
    definedBy: null,
    uses: { metrics: ['gravity-ols', 'gravity-ppml'] },
    related: ['share'],
  },
];
