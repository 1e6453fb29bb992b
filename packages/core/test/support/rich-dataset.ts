import type { Dataset } from '../../src/index.ts';
import { absenceSchema, eventSchema, milestoneSchema } from '../../src/model/index.ts';
import { makeDataset, makeObservation } from './make-dataset.ts';
import { makeIndicator, makeTrade, moneyOfThree } from './make-trade.ts';

/** A meeting in Kazakhstan and a war elsewhere, in 2014 and 2015. */
const events = [
  { id: 'meeting', date: '2014-06-30', end: null, economies: ['KAZ'], kind: 'meeting', title: 'A meeting', detail: 'in Astana' },
  { id: 'long-war', date: '2015-02', end: '2016-03-01', economies: ['RUS', 'UKR'], kind: 'war', title: 'A war', detail: null },
  {
    id: 'deepening',
    date: '2015-05-20',
    end: null,
    economies: ['UZB'],
    kind: 'strategic partnership',
    title: 'A partnership',
    detail: null,
  },
  { id: 'unseen', date: '2014', end: null, economies: ['KAZ'], kind: 'meeting', title: 'A small meeting', detail: null, onCharts: false },
].map((draft) => eventSchema.parse({ onCharts: true, confidence: 'high', source: 'office', release: 'office/first', ...draft }));

/**
 * Trade of China with Kazakhstan, Uzbekistan and Kyrgyzstan from 2013 to 2016 in billions, most of it in both records, with the trade with
 * the world, revisions, a quoted and an estimated figure, discrepancies of each kind, units of money, events and partnerships: what a view can meet.
 */
export const richDataset: Dataset = makeDataset({
  observations: [
    ...makeTrade({
      KAZ: { export: [4, 5, 3, 6], import: [2, 3, 4, 2], mirrorOfExport: [3, 4, 2, 5], mirrorOfImport: [3, 3, 5, 2] },
      UZB: { export: [2, 2, 3, 8], import: [1, 1, 4, 9], mirrorOfExport: [1, null, 1, 2], mirrorOfImport: [1, 2, 4, 8] },
      KGZ: { export: [1, 0.5, 0.8, 2], import: [1, null, 0.1, 2] },
      WLD: { export: [40, 50, 60, 80], import: [20, 25, 30, 40] },
    }),
    makeObservation({ partner: 'KAZ', period: 2015, value: 3.2e9, release: 'customs/revised' }),
    makeObservation({ partner: 'KAZ', period: 2016, value: 6.4e9, release: 'customs/revised', flags: ['preliminary'] }),
    makeObservation({
      partner: 'KGZ',
      flow: 'import',
      period: 2014,
      value: 0.4e9,
      source: 'text',
      release: 'text/first',
      status: 'estimated',
    }),
    makeObservation({
      partner: 'TJK',
      period: 2013,
      value: 1.2e9,
      source: 'text',
      release: 'text/first',
      status: 'from-the-paper',
      confidence: 'medium',
      printed: { value: '1.2', unit: 'billion USD' },
      flags: ['rounded'],
      note: 'page 3',
    }),
    ...[2013, 2014, 2015, 2016].flatMap((period) => [
      makeObservation({ reporter: 'KAZ', partner: 'WLD', period, value: 30e9, source: 'office', release: 'office/first' }),
      makeObservation({ reporter: 'KAZ', partner: 'WLD', flow: 'import', period, value: 20e9, source: 'office', release: 'office/first' }),
      makeObservation({ reporter: 'WLD', partner: 'KAZ', period, value: 45e9, source: 'office', release: 'office/first' }),
      makeObservation({ reporter: 'WLD', partner: 'WLD', period, value: 900e9, source: 'office', release: 'office/first' }),
    ]),
  ],
  indicators: [
    ...moneyOfThree,
    ...[2013, 2014, 2015, 2016].map((year) => makeIndicator('NY.GDP.MKTP.CD', 'CHN', year, 5e11, 'current USD')),
  ],
  events,
  absences: [
    absenceSchema.parse({
      reporter: 'TKM',
      partner: null,
      from: 2000,
      to: 2026,
      reason: 'no-own-report',
      note: 'none since 2000',
      source: 'office',
    }),
  ],
  partnerships: [
    milestoneSchema.parse({
      economy: 'KAZ',
      level: 'strategic-partnership',
      year: 2005,
      name: null,
      source: 'text',
      release: 'text/first',
    }),
    milestoneSchema.parse({
      economy: 'KAZ',
      level: 'comprehensive-strategic-partnership',
      year: 2011,
      name: 'All-round',
      source: 'text',
      release: 'text/first',
    }),
    milestoneSchema.parse({
      economy: 'UZB',
      level: 'strategic-partnership',
      year: 2015,
      name: null,
      source: 'text',
      release: 'text/first',
    }),
    milestoneSchema.parse({
      economy: 'TKM',
      level: 'strategic-partnership',
      year: null,
      name: 'none told',
      source: 'text',
      release: 'text/first',
    }),
  ],
});
