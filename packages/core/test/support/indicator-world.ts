import type { Dataset } from '../../src/index.ts';
import { type IndicatorValue, indicatorSchema, indicatorValueSchema } from '../../src/model/index.ts';
import { makeDataset } from './make-dataset.ts';

type Draft = readonly [indicator: string, economy: string, period: string | number, value: number | null];

function value([indicator, economy, period, number]: Draft, unit: string, more: object = {}): IndicatorValue {
  return indicatorValueSchema.parse({
    indicator,
    economy,
    period: String(period),
    value: number,
    text: number === null ? 'in words' : null,
    unit,
    status: 'printed',
    confidence: 'high',
    source: 'office',
    release: 'office/first',
    note: null,
    ...more,
  });
}

function indicator(id: string, short: string, phrase: string, engine: string, unit: string, more: object = {}) {
  return indicatorSchema.parse({
    id,
    topic: 'facilitation',
    names: { en: { short, phrase }, zh: null, ru: null },
    description: null,
    unit: { engine, names: { en: unit, zh: unit, ru: unit } },
    frequency: 'year',
    better: null,
    sources: ['office'],
    ...more,
  });
}

const scores: readonly Draft[] = [
  ['port-score', 'KAZ', 2007, 2.1],
  ['port-score', 'KAZ', 2010, 2.8],
  ['port-score', 'KAZ', 2012, 2.6],
  ['port-score', 'UZB', 2007, 2.4],
  ['port-score', 'UZB', 2012, 2.6],
  ['port-score', 'KGZ', 2007, 1.9],
  ['port-score', 'KGZ', 2010, 2],
  ['port-score', 'KGZ', 2012, 2.2],
];

/** An invented dataset with a registry of indicators: a score of some editions with bounds, a rank, hours where less is better, amounts, shares, a price of the world, places of points, and one that no registry lists. */
export const indicatorWorld: Dataset = {
  ...makeDataset({
    indicators: [
      ...scores.map((score) => value(score, 'score 1-5')),
      value(['port-score-low', 'KAZ', 2012, 2.5], 'score 1-5'),
      value(['port-score-high', 'KAZ', 2012, 2.7], 'score 1-5'),
      value(['port-rank', 'KAZ', 2012, 80], 'rank'),
      value(['port-rank', 'UZB', 2012, 95], 'rank'),
      value(['wait', 'KAZ', 2012, 10], 'hours'),
      value(['wait', 'KAZ', 2013, 8], 'hours'),
      value(['wait', 'UZB', 2012, 6], 'hours (about)', { status: 'estimated' }),
      value(['wait', 'UZB', 2013, 12], 'hours'),
      value(['wait', 'KAZ', '2013-01..08', 7], 'hours'),
      ...['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'].flatMap((economy, index) => [
        value(['product', economy, 2012, 100 * (index + 1)], 'million USD'),
        value(['product', economy, 2013, 110 * (index + 1)], 'USD bn', { source: 'customs', release: 'customs/first' }),
      ]),
      value(['product', 'CA5', 2014, 9], 'USD bn'),
      value(['share-online', 'KAZ', 2013, 55.5], 'percent of population'),
      value(['oil-price', 'WLD', 2012, 111.5], 'USD/bbl'),
      value(['oil-price', 'WLD', 2013, 98.1], 'USD/bbl'),
      value(['height', 'KAZ', '', 500], 'm'),
      value(['opened', 'KAZ', 2012, 2012], 'year'),
      value(['told', 'KAZ', 2013, null], 'text'),
      value(['told', 'UZB', 2013, 3], 'text'),
      value(['unlisted_one', 'KAZ', 2013, 5], 'trips'),
    ],
  }),
  indicatorRegistry: [
    indicator('port-score', 'Port score', 'score of ports', 'score', 'score from 1 to 5', {
      better: 'higher',
      bounds: { lower: 'port-score-low', upper: 'port-score-high' },
    }),
    indicator('port-score-low', 'Port score, low', 'low end of the score of ports', 'score', 'score from 1 to 5'),
    indicator('port-score-high', 'Port score, high', 'high end of the score of ports', 'score', 'score from 1 to 5'),
    indicator('port-rank', 'Port rank', 'rank in ports', 'rank', 'rank', { better: 'lower' }),
    indicator('wait', 'Wait', 'time of waiting', 'quantity', 'hours', { better: 'lower' }),
    indicator('product', 'Product', 'product', 'usd', 'US dollars', { topic: 'economy' }),
    indicator('share-online', 'Online', 'part of the people online, as told,', 'ratio', 'per cent of the people'),
    indicator('oil-price', 'Oil', 'price of oil', 'quantity', 'US dollars a barrel'),
    indicator('height', 'Height', 'height', 'quantity', 'm', { frequency: 'point' }),
    indicator('opened', 'Opened', 'year of opening', 'quantity', 'date', { frequency: 'point' }),
    indicator('told', 'Told', 'number told', 'quantity', 'number'),
  ],
};
