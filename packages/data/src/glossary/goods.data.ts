import type { GlossaryTerm } from './term.ts';
import { harmonizedSystem } from './works.data.ts';

export const goods: readonly GlossaryTerm[] = [
  {
    id: 'harmonized-system',
    theme: 'goods',
    names: { en: 'HS, Harmonized System' },
    forms: ['HS', 'Harmonized System'],
    meaning: {
      en: 'The list by which customs of nearly all countries tell goods apart: sections, chapters of two digits, headings of four, subheadings of six. It is revised every few years, and a code belongs to its revision.',
    },
    definedBy: harmonizedSystem,
    uses: { topics: ['goods'] },
    related: ['chapter', 'concordance'],
  },
  {
    id: 'chapter',
    theme: 'goods',
    names: { en: 'Section and chapter' },
    forms: ['section of goods', 'chapter'],
    meaning: {
      en: 'The two highest levels of the Harmonized System: sections gather chapters, and a chapter has a code of two digits, such as 27 for mineral fuels.',
    },
    definedBy: harmonizedSystem,
    uses: { topics: ['goods'] },
    related: ['harmonized-system', 'not-broken-down'],
  },
  {
    id: 'concordance',
    theme: 'goods',
    names: { en: 'Concordance' },
    meaning: {
      en: 'A table that says which codes of one revision of a list are which of another. Without it two revisions are not compared.',
    },
    definedBy: null,
    uses: {},
    related: ['harmonized-system'],
  },
  {
    id: 'not-broken-down',
    theme: 'goods',
    names: { en: 'Not broken down' },
    meaning: {
      en: 'What the goods that are told apart leave of the total. It is a row of its own, so that parts and whole agree and nothing is spread over the others.',
    },
    definedBy: null,
    uses: { topics: ['goods'] },
    related: ['chapter', 'coverage'],
  },
  {
    id: 'coverage',
    theme: 'goods',
    names: { en: 'Coverage' },
    meaning: { en: 'How much of the trade in all goods a breakdown tells apart; of a record, the years for which it has a figure at all.' },
    definedBy: null,
    uses: { topics: ['goods'] },
    related: ['not-broken-down', 'absence'],
  },
  {
    id: 'product-set',
    theme: 'goods',
    names: { en: 'Product set' },
    forms: ['product sets'],
    meaning: {
      en: 'Codes of goods that are spoken of together, such as energy, with the publication that says which they are. Two publications may count different codes under one name.',
    },
    definedBy: null,
    uses: { topics: ['goods'] },
    related: ['harmonized-system'],
  },
];
