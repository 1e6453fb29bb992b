import type { GlossaryTerm } from './term.ts';
import { imts2010 } from './works.data.ts';

export const records: readonly GlossaryTerm[] = [
  {
    id: 'record',
    theme: 'records',
    names: { en: 'Record' },
    forms: ['records'],
    meaning: {
      en: 'What one economy’s customs or statistics office wrote down of a flow. Every flow has two: the one of the economy that sends, and the one of the economy that receives. A page says whose record its figures are from.',
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
      en: 'The reporter is the economy whose trade is told; the partner is the one on the other side. Imports are usually told by the country in which the goods originate, exports by the last country that they are known to go to.',
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
      en: 'Exports or imports, always as seen by the reporter: its exports are what it sends to the partner, by whomever recorded.',
    },
    definedBy: null,
    uses: { queries: ['measure=export,import&partners=CA5&chart=diverging-column'] },
    related: ['reporter', 'turnover'],
  },
  {
    id: 'mirror',
    theme: 'records',
    names: { en: 'Mirror' },
    forms: ['mirror figure'],
    meaning: { en: 'The partner’s record of the same flow: what one economy books as an export, the other books as an import.' },
    definedBy: null,
    uses: { queries: ['measure=export&record=partner'], metrics: ['mirror-ratio', 'mirror-discrepancy'] },
    related: ['record', 'discrepancy'],
  },
  {
    id: 'discrepancy',
    theme: 'records',
    names: { en: 'Discrepancy' },
    forms: ['discrepancies'],
    meaning: {
      en: 'How far the two records of one flow lie apart: as a difference, as a ratio, and as the part that freight and insurance account for. What is left over is not explained by the figures themselves.',
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
      en: 'One figure made of both records by a method that is named beside it. It is an estimate, free on board, and drawn with the lowest and the highest that any of the methods gives.',
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
      en: 'Goods in transit cross a country without entering its trade; re-exports are foreign goods that entered it and leave it again much as they came. Where one side books as trade what the other books as transit, the two records differ.',
    },
    definedBy: imts2010('chapters I and II, scope and trade system'),
    uses: { topics: ['goods'] },
    related: ['discrepancy', 'reporter'],
  },
  {
    id: 'imputed',
    theme: 'records',
    names: { en: 'Imputed figure' },
    forms: ['imputed'],
    meaning: {
      en: 'A figure that the publisher of a database filled in for an economy that had not reported. It is nobody’s record, is marked, and is never taken where a reported one exists.',
    },
    definedBy: null,
    uses: {},
    related: ['record', 'absence'],
  },
  {
    id: 'absence',
    theme: 'records',
    names: { en: 'Absence' },
    forms: ['absent'],
    meaning: {
      en: 'No figure, with the reason: not reported, not published, not found, or a member of a sum is missing. An absence is drawn as a break or a hatch, and is never a zero.',
    },
    definedBy: null,
    uses: { queries: ['record=partner'] },
    related: ['imputed', 'break'],
  },
];
