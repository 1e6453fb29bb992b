import type { GlossaryTerm } from './term.ts';

export const context: readonly GlossaryTerm[] = [
  {
    id: 'indicator',
    theme: 'context',
    names: { en: 'Indicator' },
    forms: ['indicators'],
    meaning: {
      en: 'A series other than trade by partner: an index, a price, a debt, a number of trains. Its page names the publisher and says which way is better.',
    },
    definedBy: null,
    uses: { topics: ['facilitation', 'risk'] },
    related: ['source'],
  },
  {
    id: 'logistics-performance-index',
    theme: 'context',
    names: { en: 'LPI, Logistics Performance Index' },
    forms: ['Logistics Performance Index', 'LPI'],
    meaning: {
      en: 'Scores from 1 to 5 from a World Bank survey of logistics professionals. They cover customs, infrastructure, shipments, competence, tracking and timeliness.',
    },
    definedBy: { work: 'World Bank, Connecting to Compete: Trade Logistics in the Global Economy', at: null },
    uses: { topics: ['facilitation'] },
    related: ['indicator', 'bounds'],
  },
  {
    id: 'bounds',
    theme: 'context',
    names: { en: 'Bounds' },
    meaning: {
      en: 'The lower and upper limits that a source gives around its own figure. Charts draw them as a band.',
    },
    definedBy: null,
    uses: { topics: ['facilitation'] },
    related: ['indicator'],
  },
  {
    id: 'foreign-direct-investment',
    theme: 'context',
    names: { en: 'Foreign direct investment' },
    forms: ['direct investment', 'FDI'],
    meaning: {
      en: 'Investment that gives a lasting interest in a company abroad. A flow is what a year added; a stock is the total at year-end. Trackers of announced projects count something else.',
    },
    definedBy: {
      work: 'International Monetary Fund, Balance of Payments and International Investment Position Manual, sixth edition',
      at: 'chapter 6, functional categories',
    },
    uses: { topics: ['money'] },
    related: ['indicator'],
  },
  {
    id: 'ladder',
    theme: 'context',
    names: { en: 'Ladder' },
    meaning: {
      en: 'Dated levels that a country climbs one by one, such as partnerships or steps towards membership.',
    },
    definedBy: null,
    uses: { queries: ['indicator=partnership&years=2005-2025&chart=timeline'], topics: ['politics'] },
    related: ['indicator'],
  },
];
