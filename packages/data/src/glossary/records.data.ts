import type { GlossaryTerm } from './term.ts';
import { imts2010 } from './works.data.ts';

export const records: readonly GlossaryTerm[] = [
  {
    id: 'record',
    theme: 'records',
    names: { en: 'Whose figures (record)' },
    forms: ['record', 'records', 'customs record'],
    meaning: {
      en: 'Both countries count the same trade: the one that sends goods and the one that receives them. Every page says whose figures it shows.',
    },
    definedBy: null,
    uses: { queries: ['measure=export&partners=KGZ&record=both'] },
    related: ['reporter', 'mirror', 'discrepancy'],
  },
  {
    id: 'reporter',
    theme: 'records',
    names: { en: 'Reporter and partner' },
    forms: ['reporter', 'partner'],
    meaning: {
      en: 'The reporter is the country whose trade is shown; the partner is the other one. Imports usually count by country of origin, exports by last known destination.',
    },
    definedBy: imts2010('chapter VI, partner country'),
    uses: { queries: ['years=2013-2025'] },
    related: ['record', 'flow'],
  },
  {
    id: 'flow',
    theme: 'records',
    names: { en: 'Flow' },
    forms: ['flows'],
    meaning: {
      en: 'Exports or imports, always seen from the reporter. Its exports are what it sends to the partner, whichever side counted them.',
    },
    definedBy: null,
    uses: { queries: ['measure=export,import&partners=CA5&chart=diverging-column'] },
    related: ['reporter', 'turnover'],
  },
  {
    id: 'mirror',
    theme: 'records',
    names: { en: 'Partner’s figure (mirror)' },
    forms: ['mirror', 'mirror figure', 'partner’s figures'],
    meaning: {
      en: 'What the other country counted of the same trade: one side’s export is the other side’s import.',
    },
    definedBy: null,
    uses: { queries: ['measure=export&record=partner'], metrics: ['mirror-ratio', 'mirror-discrepancy'] },
    related: ['record', 'discrepancy'],
  },
  {
    id: 'discrepancy',
    theme: 'records',
    names: { en: 'Gap (discrepancy)' },
    forms: ['gap', 'gaps', 'discrepancy', 'discrepancies'],
    meaning: {
      en: 'The difference between both countries’ figures for the same trade. Freight and insurance explain part of it; the figures alone do not explain the rest.',
    },
    definedBy: null,
    uses: { queries: ['measure=export&partners=KGZ&record=both'], metrics: ['mirror-discrepancy', 'mirror-log-gap'] },
    related: ['mirror', 'cif', 'transit'],
  },
  {
    id: 'reconciled',
    theme: 'records',
    names: { en: 'Reconciled figure' },
    forms: ['reconciled'],
    meaning: {
      en: 'One figure that we estimate from both countries’ figures, by a named method and without freight. Charts also show the lowest and highest result of all methods.',
    },
    definedBy: null,
    uses: { queries: ['measure=export&partners=KGZ&record=reconciled'], metrics: ['reconciled-flow', 'reliability'] },
    related: ['discrepancy', 'fob'],
  },
  {
    id: 'transit',
    theme: 'records',
    names: { en: 'Transit and re-export' },
    forms: ['transit', 're-export', 're-exports'],
    meaning: {
      en: 'Goods in transit cross a country without counting as its trade. Re-exports are foreign goods that entered it and leave much as they came. Countries often count these differently.',
    },
    definedBy: imts2010('chapters I and II, scope and trade system'),
    uses: { topics: ['goods'] },
    related: ['discrepancy', 'reporter'],
  },
  {
    id: 'imputed',
    theme: 'records',
    names: { en: 'Imputed figure' },
    forms: ['imputed', 'filled in by the publisher'],
    meaning: {
      en: 'A figure that a database publisher filled in for a country that did not report. We mark it, and never use it where the country reported.',
    },
    definedBy: null,
    uses: {},
    related: ['record', 'absence'],
  },
  {
    id: 'absence',
    theme: 'records',
    names: { en: 'No data' },
    forms: ['absent', 'absence'],
    meaning: {
      en: 'No figure, with the reason: not reported, not published, not found, or one part of a sum is missing. Charts show a break or hatching, never a zero.',
    },
    definedBy: null,
    uses: { queries: ['record=partner'] },
    related: ['imputed', 'break'],
  },
];
