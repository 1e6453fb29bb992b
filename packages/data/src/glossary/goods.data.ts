import type { GlossaryTerm } from './term.ts';
import { harmonizedSystem } from './works.data.ts';

export const goods: readonly GlossaryTerm[] = [
  {
    id: 'harmonized-system',
    theme: 'goods',
    names: { en: 'HS, Harmonized System' },
    forms: ['HS', 'Harmonized System'],
    meaning: {
      en: 'The product codes that almost all customs use: chapters of two digits, headings of four, subheadings of six. The list is revised every few years, so a code belongs to one revision.',
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
      en: 'The two highest levels of the Harmonized System. A chapter has a two-digit code, such as 27 for mineral fuels; sections group chapters.',
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
      en: 'A table that matches the codes of one revision of a product list to those of another. We compare two revisions only with one.',
    },
    definedBy: null,
    uses: {},
    related: ['harmonized-system'],
  },
  {
    id: 'not-broken-down',
    theme: 'goods',
    names: { en: 'Product not published' },
    meaning: {
      en: 'The part of the total for which no product is known. It has its own row, so the parts add up to the whole.',
    },
    definedBy: null,
    uses: { topics: ['goods'] },
    related: ['chapter', 'coverage'],
  },
  {
    id: 'coverage',
    theme: 'goods',
    names: { en: 'Coverage' },
    meaning: {
      en: 'How much of the trade is known by product. For a country’s figures: the years for which it published any.',
    },
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
      en: 'Product codes counted together, such as energy, with the publication that defines them. Two publications may use one name for different codes.',
    },
    definedBy: null,
    uses: { topics: ['goods'] },
    related: ['harmonized-system'],
  },
];
