import { describe } from 'vitest';
import { computeView, type Dataset, decodeViewSpec, type Observation } from '../../src/index.ts';
import { statedValueSchema } from '../../src/model/index.ts';
import { testAgainstGolden } from '../support/golden.ts';
import { askedWorld, makeDataset, makeObservation, makeTradeOfFive } from '../support/make-dataset.ts';
import { makeIndicator } from '../support/make-trade.ts';
import { receiptInLines } from '../support/receipt-in-lines.ts';

const kazakh = { partner: 'KAZ', period: 2013 } as const;

/** The trade of the five, of which Kazakhstan's of 2013 was revised, printed by another source, read in the paper, and filled in. */
const observations: readonly Observation[] = [
  ...makeTradeOfFive(2012, 2023),
  makeObservation({ ...kazakh, value: 6.2e9, release: 'customs/revised' }),
  makeObservation({ ...kazakh, flow: 'import', value: 3.3e9, release: 'customs/revised' }),
  makeObservation({
    ...kazakh,
    value: 7.1e9,
    source: 'office',
    release: 'office/first',
    status: 'printed',
    printed: { value: '7.1', unit: 'billion USD' },
  }),
  makeObservation({ ...kazakh, flow: 'import', value: 4.4e9, source: 'office', release: 'office/first', confidence: 'low' }),
  makeObservation({ ...kazakh, value: 8.8e9, source: 'text', release: 'text/first', status: 'from-the-paper' }),
  makeObservation({
    ...kazakh,
    flow: 'turnover',
    value: 12.3e9,
    source: 'office',
    release: 'office/first',
    status: 'printed',
    valuation: 'mixed',
    printed: { value: '12.30', unit: 'billion USD' },
  }),
  makeObservation({ partner: 'UZB', period: 2013, value: 9.9e9, source: 'office', release: 'office/first', status: 'filled' }),
  makeObservation({ partner: 'UZB', period: 2013, value: 9.7e9, release: 'customs/revised', flags: ['report-incomplete'] }),
  makeObservation({
    partner: 'UZB',
    period: 2013,
    flow: 'import',
    value: 9.5e9,
    source: 'office',
    release: 'office/first',
    status: 'reconciled',
  }),
];
const indicators = [makeIndicator('printed-growth', 'KAZ', 2013, 17.3, 'percent')];

/** A dataset whose study states what a line says: `figure measure transform partner year printed scale relation indicator`. */
function statedIn(line: string): Dataset {
  const [view, measure, transform, partner, year, printed, scale, relation, indicator] = line.split(' ');
  const stated = statedValueSchema.parse({
    id: 'stated',
    at: '2',
    view,
    measure,
    transform,
    partner,
    year: Number(year),
    printed,
    scale: Number(scale),
    relation,
    claim: null,
    indicator: indicator ?? null,
  });
  return makeDataset({ observations, indicators, statedValues: [stated, { ...stated, id: 'elsewhere', view: 'figure-5' }] });
}

function agreementOf(line: string): readonly string[] {
  const query = {
    'figure-1': 'partners=CA5',
    'figure-2': '',
    'figure-3': 'measure=import',
    'figure-4': 'measure=export',
    'figure-6': 'transform=share',
  }[line.split(' ')[0] ?? ''];
  const { agreement, references } = computeView(statedIn(line), decodeViewSpec(askedWorld, query ?? ''));
  return [
    agreement?.summary.text ?? 'no agreement',
    ...(agreement?.items ?? []).flatMap(({ outcome, computed, other, sentence }) => [
      outcome,
      sentence.spans.map(({ text, receipt }) => (receipt === null ? text : `[${text}]`)).join(''),
      ...receiptInLines(computed, 'computed').slice(0, 1),
      ...(other === null ? [] : receiptInLines(other, 'other')),
    ]),
    `references: ${references.map(({ release }) => release.id).join(', ')}`,
  ];
}

describe('computeView(dataset, spec).agreement sets what a paper states beside the data', () => {
  testAgainstGolden(
    'views/agreement.txt',
    [
      'figure-4 export level KAZ 2013 5.5 1e9 equals',
      'figure-4 export level KAZ 2013 5.6 1e9 equals',
      'figure-4 export level KAZ 2013 6.2 1e9 equals',
      'figure-4 export level KAZ 2013 7.1 1e9 equals',
      'figure-4 export level KAZ 2013 8.8 1e9 equals',
      'figure-4 export level KAZ 2013 7 1e9 equals',
      'figure-4 export level KAZ 2013 9.9 1e9 equals',
      'figure-4 export level KAZ 2013 5 1e9 exceeds',
      'figure-4 export level KAZ 2013 6.2 1e9 exceeds',
      'figure-4 export level KAZ 2013 6 1e9 about',
      'figure-4 export level KAZ 2013 60 1e9 about',
      'figure-4 export level UZB 2013 9.9 1e9 equals',
      'figure-4 export level UZB 2013 9.7 1e9 equals',
      'figure-4 export growth KAZ 2013 10.0 0.01 equals',
      'figure-4 export growth KAZ 2013 12.5 0.01 equals',
      'figure-4 export growth KAZ 2013 17.3 0.01 equals printed-growth',
      'figure-4 export growth KAZ 2013 17 0.01 equals printed-growth',
      'figure-4 export growth KAZ 2013 19 0.01 equals printed-growth',
      'figure-4 export growth KAZ 2014 19 0.01 equals printed-growth',
      'figure-3 import level KAZ 2013 3.3 1e9 equals',
      'figure-3 import level KAZ 2013 4.4 1e9 equals',
      'figure-3 import level UZB 2013 9.5 1e9 equals',
      'figure-2 total-trade level KAZ 2013 8.25 1e9 equals',
      'figure-2 total-trade level KAZ 2013 12.3 1e9 equals',
      'figure-2 total-trade level KAZ 2013 9.5 1e9 equals',
      'figure-2 total-trade level KAZ 2013 8.8 1e9 equals',
      'figure-2 total-trade level KAZ 2013 10.4 1e9 equals',
      'figure-2 total-trade level KAZ 2013 1 1e9 equals',
      'figure-2 total-trade rank KAZ 2013 1 1 equals',
      'figure-2 total-trade rank KAZ 2013 2 1 equals',
      'figure-1 total-trade level CA5 2013 24.8 1e9 equals',
      'figure-1 export level CA5 2013 16.5 1e9 equals',
      'figure-1 export level CA5 2013 17.2 1e9 equals',
      'figure-6 total-trade share KAZ 2013 33 0.01 equals',
      'figure-6 total-trade share KAZ 2013 40.5 0.01 equals',
    ],
    agreementOf,
  );
});
