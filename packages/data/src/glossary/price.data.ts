import type { GlossaryTerm } from './term.ts';
import { imts2010 } from './works.data.ts';

export const price: readonly GlossaryTerm[] = [
  {
    id: 'valuation',
    theme: 'price',
    names: { en: 'Valuation' },
    forms: ['valued'],
    meaning: {
      en: 'At which point of their way goods are priced: free on board or with freight and insurance. It stands on the receipt of every figure of trade.',
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
      en: 'The value of goods at the border of the country that sends them, without the freight and insurance beyond it. The usual valuation of exports.',
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
      en: 'The value of goods at the border of the country that receives them, with the freight and insurance up to it. The usual valuation of imports, which are therefore higher than the same exports without any error.',
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
      en: 'How much higher the same goods are with freight and insurance than free on board. One stated factor is used for all pairs; a view says which, and can be asked with another.',
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
      en: 'US dollars at the prices and exchange rates of their own year, as publishers print them. A rise in current dollars may be one of prices.',
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
      en: 'US dollars freed of the change of prices by a price index that is named on the receipt. They compare years as if prices had stood still.',
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
      en: 'The money of China, in which its customs print a table of their own. Yuan stay yuan until a stated exchange rate of the same period is applied, as a step that the receipt shows.',
    },
    definedBy: null,
    uses: { queries: ['partners=CA5&money=cny'] },
    related: ['current-dollars'],
  },
];
