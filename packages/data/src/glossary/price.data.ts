import type { GlossaryTerm } from './term.ts';
import { imts2010 } from './works.data.ts';

export const price: readonly GlossaryTerm[] = [
  {
    id: 'valuation',
    theme: 'price',
    names: { en: 'Valuation' },
    forms: ['valued'],
    meaning: {
      en: 'Whether a price includes freight and insurance. The receipt of every trade figure says so.',
    },
    definedBy: imts2010('chapter IV, valuation'),
    uses: { metrics: ['cif-to-fob'] },
    related: ['fob', 'cif'],
  },
  {
    id: 'fob',
    theme: 'price',
    names: { en: 'FOB, free on board' },
    forms: ['FOB', 'free on board'],
    meaning: {
      en: 'The value of goods at the exporter’s border, without freight and insurance beyond it. Exports are usually valued so.',
    },
    definedBy: imts2010('chapter IV, valuation'),
    uses: { queries: ['measure=export'], metrics: ['cif-to-fob'] },
    related: ['cif', 'valuation'],
  },
  {
    id: 'cif',
    theme: 'price',
    names: { en: 'CIF, cost, insurance and freight' },
    forms: ['CIF', 'cost, insurance and freight'],
    meaning: {
      en: 'The value of goods at the importer’s border, with freight and insurance up to it. Imports are usually valued so, and are higher than the same exports for that reason alone.',
    },
    definedBy: imts2010('chapter IV, valuation'),
    uses: { queries: ['measure=import'], metrics: ['cif-to-fob'] },
    related: ['fob', 'factor', 'valuation'],
  },
  {
    id: 'factor',
    theme: 'price',
    names: { en: 'CIF/FOB factor' },
    forms: ['CIF/FOB factor'],
    meaning: {
      en: 'How much freight and insurance add to the value of goods. All pairs share one stated factor, and you can set another.',
    },
    definedBy: null,
    uses: { queries: ['measure=export&partners=KGZ&record=reconciled'], metrics: ['cif-to-fob', 'mirror-discrepancy'] },
    related: ['cif', 'fob', 'discrepancy'],
  },
  {
    id: 'current-dollars',
    theme: 'price',
    names: { en: 'Current dollars' },
    forms: ['current prices'],
    meaning: {
      en: 'US dollars at the prices and exchange rates of each year, as published. A rise may come from prices alone.',
    },
    definedBy: null,
    uses: { queries: ['partners=CA5'] },
    related: ['constant-dollars', 'yuan'],
  },
  {
    id: 'constant-dollars',
    theme: 'price',
    names: { en: 'Constant dollars' },
    forms: ['constant prices'],
    meaning: {
      en: 'US dollars adjusted for inflation with a price index that the receipt names. They let you compare years as if prices had not changed.',
    },
    definedBy: null,
    uses: { queries: ['partners=CA5&money=usd-constant'], metrics: ['real-value'] },
    related: ['current-dollars'],
  },
  {
    id: 'yuan',
    theme: 'price',
    names: { en: 'Yuan' },
    meaning: {
      en: 'China’s currency; its customs publish a table in yuan. We convert to dollars only at a stated rate of the same period, and the receipt shows that step.',
    },
    definedBy: null,
    uses: { queries: ['partners=CA5&money=cny'] },
    related: ['current-dollars'],
  },
];
