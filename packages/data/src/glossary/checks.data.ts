import type { GlossaryTerm } from './term.ts';

export const checks: readonly GlossaryTerm[] = [
  {
    id: 'source',
    theme: 'checks',
    names: { en: 'Source' },
    forms: ['sources'],
    meaning: {
      en: 'Who published a figure, and where it was read. Where a copy or a press report was read, both are named, and the publisher comes first.',
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
      en: 'Where a number comes from: the formula and its operands, each with a receipt of its own, down to the cells of sources with the figure as it is printed there. Every number that is shown has one.',
    },
    definedBy: null,
    uses: {},
    related: ['cell', 'source'],
  },
  {
    id: 'cell',
    theme: 'checks',
    names: { en: 'Cell' },
    meaning: {
      en: 'One figure of one source: whose record, with whom, of which flow, period and goods. A cell has the unit and the digits that its publisher printed.',
    },
    definedBy: null,
    uses: {},
    related: ['receipt', 'release'],
  },
  {
    id: 'claim',
    theme: 'checks',
    names: { en: 'Statement and verdict' },
    forms: ['statement', 'statements', 'verdict', 'verdicts', 'claim'],
    meaning: {
      en: 'A sentence of a text that can be checked, told in other words, with a formula over the data. The verdict is what the formula gives: supported, supported in part, contradicted, or not to be told from the data held.',
    },
    definedBy: null,
    uses: {},
    related: ['lens', 'receipt'],
  },
  {
    id: 'lens',
    theme: 'checks',
    names: { en: 'Lens' },
    forms: ['lenses'],
    meaning: {
      en: 'How the records are read: whose record or which method, at which factor, in which vintage. A statement may hold through one and fail through another.',
    },
    definedBy: null,
    uses: { queries: ['vintage=latest', 'record=partner'] },
    related: ['record', 'vintage', 'reconciled'],
  },
];
