import { describe } from 'vitest';
import {
  cellsOf,
  type FlowQuestion,
  InvalidParameterError,
  type Observation,
  type Receipt,
  readFlow,
  readMeasure,
  readTurnover,
} from '../../src/index.ts';
import { economyCodeSchema, type Measure, productSchema, yearPeriod } from '../../src/model/index.ts';
import { revisionsOf } from '../../src/workspace.ts';
import { testAgainstGolden } from '../support/golden.ts';
import { makeDataset, makeObservation } from '../support/make-dataset.ts';
import { makeWorld } from '../support/make-world.ts';
import { receiptInLines } from '../support/receipt-in-lines.ts';

const partners = 'KAZ UZB KGZ TJK TKM RUS TUR UKR USA AAA BBB CCC DDD EEE FFF GGG HHH III JJJ KKK LLL'.split(' ');
const day = { earliest: '2015-01-01', latest: '2015-01-01' };

/** Printed turnovers, goods by chapter in two revisions, and the trade of 2015 with twenty-one partners, each in several releases. */
const dataset = (() => {
  const made = makeDataset({
    ...makeWorld(partners),
    observations: [
      makeObservation({ flow: 'turnover', value: 30, status: 'printed', valuation: 'mixed' }),
      makeObservation({ flow: 'turnover', value: 31, status: 'printed', valuation: 'mixed', release: 'customs/revised' }),
      makeObservation({ flow: 'turnover', value: 29, status: 'derived', valuation: 'mixed', source: 'office', release: 'office/first' }),
      makeObservation({
        flow: 'turnover',
        value: 28,
        valuation: 'mixed',
        source: 'text',
        release: 'text/first',
        status: 'from-the-paper',
      }),
      makeObservation({ flow: 'import', value: 10, status: 'printed' }),
      makeObservation({
        partner: 'UZB',
        flow: 'turnover',
        value: 19,
        status: 'derived',
        valuation: 'mixed',
        source: 'office',
        release: 'office/first',
      }),
      makeObservation({
        partner: 'UZB',
        flow: 'turnover',
        value: 18,
        valuation: 'mixed',
        source: 'text',
        release: 'text/first',
        status: 'from-the-paper',
      }),
      makeObservation({ partner: 'UZB', flow: 'export', value: 12 }),
      makeObservation({
        partner: 'KGZ',
        flow: 'turnover',
        value: 17,
        valuation: 'mixed',
        source: 'text',
        release: 'text/first',
        status: 'from-the-paper',
      }),
      makeObservation({ partner: 'TJK', flow: 'turnover', value: 10, valuation: 'mixed' }),
      makeObservation({ partner: 'TJK', flow: 'import', value: 10 }),
      makeObservation({ product: productSchema.parse('HS2012:87'), value: 5 }),
      makeObservation({ product: productSchema.parse('HS2017:87'), value: 6, release: 'customs/revised' }),
      makeObservation({ product: productSchema.parse('HS2012:27'), value: 4, status: 'filled' }),
      makeObservation({ product: productSchema.parse('HS2012:26'), value: 4, flags: ['report-incomplete'] }),
      makeObservation({
        product: productSchema.parse('HS2012:25'),
        value: 4,
        status: 'estimated',
        source: 'office',
        release: 'office/first',
      }),
      makeObservation({ product: productSchema.parse('HS2012:25'), value: 3, status: 'reconciled' }),
      makeObservation({
        reporter: 'KAZ',
        partner: 'CHN',
        flow: 'import',
        product: productSchema.parse('HS2012:87'),
        value: 7,
        source: 'office',
        release: 'office/first',
      }),
      makeObservation({ partner: 'UZB', product: productSchema.parse('HS2012:87'), value: 8 }),
      makeObservation({ partner: 'WLD', period: 2015, value: 2150 }),
      makeObservation({ partner: 'WLD', flow: 'import', period: 2015, value: 170 }),
      ...partners.flatMap((partner, index): readonly Observation[] => [
        makeObservation({ partner, period: 2015, value: 90 + index }),
        ...(index % 2 === 0 ? [makeObservation({ partner, flow: 'import', period: 2015, value: 20 - index / 2 })] : []),
      ]),
      makeObservation({ partner: 'KAZ', period: 2015, value: 77, source: 'office', release: 'office/first' }),
      makeObservation({ partner: 'RUS', period: 2015, product: productSchema.parse('HS2012:87'), value: 9 }),
      makeObservation({ reporter: 'KAZ', partner: 'CHN', period: 2015, value: 55 }),
    ],
  });
  return { ...made, releases: made.releases.map((release) => (release.id === 'office/first' ? { ...release, knownFrom: day } : release)) };
})();

const code = (text: string) => economyCodeSchema.parse(text);

/** The question that a text asks: `export KAZ 2013 latest`, with the record of the partner where it says so. */
function questionOf(text: string): FlowQuestion & { readonly record: 'reporter' | 'partner' } {
  const [what = '', partner = '', year = '', vintage = ''] = text.split(' ');
  const flow = what === 'import' ? 'import' : 'export';
  const record = text.endsWith('partner') ? 'partner' : 'reporter';
  return {
    flow,
    reporter: code('CHN'),
    partner: code(partner),
    period: yearPeriod(Number(year)),
    vintage: vintage as FlowQuestion['vintage'],
    record,
  };
}

function linesOf(read: () => Receipt): readonly string[] {
  try {
    return receiptInLines(read());
  } catch (error) {
    if (!InvalidParameterError.isInstance(error)) throw error;
    return [error.message];
  }
}

describe('readTurnover(dataset, question) and flows without a print of their own', () => {
  const every = ['first', 'latest', '2014-06-30', '2015-06-30', '2013-06-30'];
  testAgainstGolden(
    'queries/turnovers.txt',
    ['KAZ', 'UZB', 'KGZ', 'TKM'].flatMap((partner) => every.map((vintage) => `turnover ${partner} 2013 ${vintage}`)),
    (text) => linesOf(() => readTurnover(dataset, questionOf(text))),
  );
  testAgainstGolden(
    'queries/flows-less.txt',
    ['export KAZ 2013 first', 'export KAZ 2013 latest', 'import UZB 2013 latest', 'export TJK 2013 latest', 'export KGZ 2013 latest'],
    (text) => linesOf(() => readFlow(dataset, questionOf(text))),
  );
});

describe('readFlow(dataset, question) of goods', () => {
  const products = ['HS:87', 'HS2012:87', 'HS2017:87', 'HS:27', 'HS:26', 'HS:25', 'HS:99', 'SITC:87'];
  testAgainstGolden(
    'queries/products.txt',
    [
      ...products.flatMap((product) => ['first', 'latest', '2015-06-30'].map((vintage) => `export KAZ 2013 ${vintage} ${product}`)),
      'export KAZ 2013 2010-01-01 HS:87',
      'export KAZ 2013 latest HS:87 partner',
      'import KAZ 2013 latest HS:87 partner',
      'export CA5 2013 latest HS:87',
      'export KAZ 2014 latest HS:87',
    ],
    (text) => linesOf(() => readFlow(dataset, { ...questionOf(text), product: text.split(' ')[4] ?? '' })),
  );
});

describe('readMeasure(dataset, question) of every partner', () => {
  const ask = (text: string): Receipt => {
    const [measure = '', partner = '', year = '', vintage = '', record = 'reporter'] = text.split(' ');
    return readMeasure(dataset, {
      measure: measure as Measure,
      reporter: code('CHN'),
      partner: code(partner),
      period: yearPeriod(Number(year)),
      vintage: vintage as FlowQuestion['vintage'],
      record: record as 'reporter',
    });
  };
  testAgainstGolden(
    'queries/every-partner.txt',
    [
      'effective-number WLD 2015 first',
      'hhi WLD 2015 2014-01-01',
      'hhi WLD 2015 2013-12-31',
      'hhi WLD 2014 latest',
      'hhi WLD 2015 latest partner',
      'hhi KAZ 2015 latest',
    ],
    (text) => linesOf(() => ask(text)),
  );
});

describe('revisionsOf(dataset, receipt)', () => {
  testAgainstGolden('queries/revisions.txt', ['export KAZ 2013 latest', 'import KAZ 2013 latest', 'export KAZ 2015 latest'], (text) => {
    const receipt = readFlow(dataset, questionOf(text));
    const made = [
      `rests on ${cellsOf(receipt).length}`,
      ...revisionsOf(dataset, receipt).flatMap(({ cell, vintages }) => [
        Object.values(cell).join(' '),
        ...vintages.map((vintage) => `${vintage.receipt.value} by ${vintage.takenBy.join()} from ${vintage.takenFrom}`),
      ]),
    ];
    return made;
  });
});
