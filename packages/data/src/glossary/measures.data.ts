import type { GlossaryTerm } from './term.ts';

export const measures: readonly GlossaryTerm[] = [
  {
    id: 'turnover',
    theme: 'measures',
    names: { en: 'Turnover' },
    forms: ['total trade'],
    meaning: { en: 'Exports and imports added up, which publishers call turnover or total trade. It mixes two valuations.' },
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
      en: 'Exports less imports: a surplus where it is above zero, a deficit below. Since imports carry freight, the two records of one pair give balances that do not mirror each other.',
    },
    definedBy: null,
    uses: { queries: ['measure=trade-balance'], metrics: ['trade-balance', 'normalised-balance'], topics: ['imbalance'] },
    related: ['turnover', 'cif'],
  },
  {
    id: 'percentage-point',
    theme: 'measures',
    names: { en: 'Percentage point' },
    forms: ['percentage points'],
    meaning: {
      en: 'The unit of a difference between two shares: from 20 to 25 per cent is five percentage points, and a rise by a quarter.',
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
      en: 'A part in relation to a whole that is named: of the trade with the partners shown, or of all trade of the reporter. Both are told apart.',
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
      en: 'The share of one partner in all trade of an economy, taken on both sides by one definition. It says how much, not whether it matters.',
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
      en: 'How much of a trade a few partners or goods make up. The Herfindahl-Hirschman index adds up the squares of the shares: 1 where there is one alone, one over their number where all are alike.',
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
      en: 'How much more goods weigh in the exports of an economy than in those of the world; above 1 it is said to have the advantage. It needs the exports of the world by goods.',
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
      en: 'How many percentage points of the growth of a whole one of its parts makes up; the contributions of all parts add up to the growth.',
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
      en: 'Trade between two economies explained by their size and what lies between them, such as distance. It gives what is usual for pairs of that kind, and no cause of what one pair trades.',
    },
    definedBy: null,
    uses: { metrics: ['gravity-ols', 'gravity-ppml'] },
    related: ['share'],
  },
];
