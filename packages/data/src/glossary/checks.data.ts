import type { GlossaryTerm } from './term.ts';

export const checks: readonly GlossaryTerm[] = [
  {
    id: 'source',
    theme: 'checks',
    names: { en: 'Source' },
    forms: ['sources'],
    meaning: {
      en: 'Who published a figure, and where. If we took it from a copy or a press report, we name both, the publisher first.',
    },
    definedBy: null,
    uses: {},
    related: ['release', 'receipt'],
  },
  {
    id: 'receipt',
    theme: 'checks',
    names: { en: 'Receipt' },
    forms: ['receipts'],
    meaning: {
      en: 'Where a number comes from: the arithmetic and the published figures in it, as their source printed them. Every number has one.',
    },
    definedBy: null,
    uses: {},
    related: ['cell', 'source'],
  },
  {
    id: 'cell',
    theme: 'checks',
    names: { en: 'Single figure' },
    forms: ['cell', 'cells'],
    meaning: {
      en: 'One published number: whose figure it is, with which partner, of which flow, period and products. It keeps its publisher’s unit and digits.',
    },
    definedBy: null,
    uses: {},
    related: ['receipt', 'release'],
  },
  {
    id: 'claim',
    theme: 'checks',
    names: { en: 'Claim and verdict' },
    forms: ['statement', 'statements', 'verdict', 'verdicts', 'claim', 'claims'],
    meaning: {
      en: 'A claim is a sentence of a text that data can check, restated with a formula. The verdict is the result: supported, partly supported, contradicted, or undecided for lack of data.',
    },
    definedBy: null,
    uses: {},
    related: ['lens', 'receipt'],
  },
  {
    id: 'lens',
    theme: 'checks',
    names: { en: 'Settings' },
    forms: ['lens', 'lenses'],
    meaning: {
      en: 'Whose figures you see, which year of publication, and in what prices. A claim may be right under one setting and wrong under another.',
    },
    definedBy: null,
    uses: { queries: ['vintage=latest', 'record=partner'] },
    related: ['record', 'vintage', 'reconciled'],
  },
];
