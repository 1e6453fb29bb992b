import type { GlossaryTerm } from './term.ts';

export const context: readonly GlossaryTerm[] = [
  {
    id: 'indicator',
    theme: 'context',
    names: { en: 'Indicator' },
    forms: ['indicators'],
    meaning: {
      en: 'A series that is not trade by partner: an index, a price, a debt, a number of trains, by economy and year. Its page says who publishes it and which way is better.',
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
      en: 'Scores from 1 to 5 that the World Bank publishes, from a survey of people in logistics: customs, infrastructure, shipments, competence, tracking, timeliness.',
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
      en: 'The lower and the upper figure that a source gives around its own, drawn as a band. They are the source’s, and say what it says they do.',
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
      en: 'Investment in a lasting interest in an enterprise of another economy. A flow is what was added in a year, a stock what had come together at its end; trackers of announced projects count something else.',
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
    meaning: { en: 'Dated levels in rising order that economies climb, such as partnerships or the stages of an accession.' },
    definedBy: null,
    uses: { queries: ['indicator=partnership&years=2005-2025&chart=timeline'], topics: ['politics'] },
    related: ['indicator'],
  },
];
