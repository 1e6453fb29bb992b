import { describe, expect, it } from 'vitest';
import { productSchema } from '../../../src/model/index.ts';
import { observationsOfCell } from '../../../src/queries/cell/observations-of-cell.ts';
import { pairDiscrepanciesOf } from '../../../src/queries/records/pair-discrepancies-of.ts';
import { makeDataset, makeObservation } from '../../support/make-dataset.ts';

const ofProduct = { product: productSchema.parse('HS2012:27'), value: 1 };
const total = makeObservation({ value: 30 });
const dataset = makeDataset({
  observations: [
    makeObservation(ofProduct),
    total,
    makeObservation({ value: 33, release: 'customs/revised' }),
    makeObservation({ period: '2013-05', value: 3 }),
    makeObservation({ ...ofProduct, reporter: 'KAZ', partner: 'CHN', flow: 'import', source: 'office', release: 'office/first' }),
  ],
});

describe('observationsOfCell(dataset, cell)', () => {
  it('gives all goods together, one figure a release, and no figure of a product or of a month', () => {
    expect(observationsOfCell(dataset, { ...total, flow: 'export' }).map(({ value }) => value)).toEqual([30, 33]);
  });

  it('takes the run of the twelve months of a year for the year, whichever is asked for', () => {
    const run = makeObservation({ period: '2014-01..2014-12', value: 7 });
    const year = makeObservation({ period: 2014, value: 8, release: 'customs/revised' });
    const both = makeDataset({ observations: [run, year, makeObservation({ period: '2014-01..2014-11', value: 6 })] });
    for (const { period } of [run, year])
      expect(observationsOfCell(both, { ...total, flow: 'export', period }).map(({ value }) => value)).toEqual([7, 8]);
  });

  it('is empty where no release speaks of the cell', () => {
    expect(observationsOfCell(dataset, { ...total, flow: 'import' })).toEqual([]);
  });
});

describe('pairDiscrepanciesOf(dataset, question)', () => {
  it('pairs records of all goods: where the importer recorded a product alone there is no discrepancy to speak of', () => {
    expect(pairDiscrepanciesOf(dataset, { year: 2013, vintage: 'latest', factor: 1 })).toEqual([]);
  });
});
