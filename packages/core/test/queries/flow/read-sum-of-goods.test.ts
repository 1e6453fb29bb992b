import { describe, expect, it } from 'vitest';
import { type FlowQuestion, missing, type Observation, readFlow, readMeasure } from '../../../src/index.ts';
import { economyCodeSchema, yearPeriod } from '../../../src/model/index.ts';
import { makeObservation } from '../../support/make-dataset.ts';
import { makeDatasetOfGoods, makeGoods } from '../../support/make-goods.ts';

const question: FlowQuestion = {
  reporter: economyCodeSchema.parse('CHN'),
  partner: economyCodeSchema.parse('KAZ'),
  period: yearPeriod(2013),
  record: 'reporter',
  vintage: 'latest',
  flow: 'export',
};
const read = (observations: readonly Observation[], draft: Partial<FlowQuestion>) =>
  readFlow(makeDatasetOfGoods({ observations }), { ...question, ...draft });

describe('readFlow(dataset, question) of goods that are a sum', () => {
  it('adds up the codes right below, however deep, and names what the sum is of', () => {
    const rows = [makeGoods('HS2012:26', 1), makeGoods('HS2017:2709', 20), makeGoods('HS2012:2711', 300)];
    expect(read(rows, { product: 'HS:27' }).value).toBe(320);
    const section = read(rows, { product: 'HS:V' });
    expect(section.value).toBe(321);
    expect(section.subject).toMatchObject({ quantity: 'export', product: 'HS:V', recorder: 'CHN' });
  });

  it('adds up the codes of a set, in whichever revision they are recorded', () => {
    expect(read([makeGoods('HS2012:26', 1), makeGoods('HS2017:27', 2)], { product: 'energy' }).value).toBe(3);
  });

  it('is missing while one of the parts is, and never a partial sum', () => {
    expect(read([makeGoods('HS2012:84', 1)], { product: 'HS:XVI' }).value).toEqual(missing('member-missing', 'HS:85'));
    expect(read([makeGoods('HS2017:27', 2)], { product: 'energy' }).value).toEqual(missing('member-missing', 'HS:26'));
    expect(read([makeGoods('HS2012:84', 1)], { product: 'HS:V' }).value).toEqual(missing('not-in-data', 'HS:V CHN 2013'));
  });

  it('takes the sum that a source states before its own, and though a part is missing', () => {
    expect(read([makeGoods('HS2012:27', 7), makeGoods('HS2012:2709', 1), makeGoods('HS2012:2711', 1)], { product: 'HS:27' }).value).toBe(7);
    expect(read([makeGoods('HS2012:27', 7), makeGoods('HS2012:2709', 1)], { product: 'HS:27' }).value).toBe(7);
  });

  it('adds up parts of one revision where one is asked for', () => {
    const rows = [makeGoods('HS2012:2709', 1), makeGoods('HS2012:2711', 1), makeGoods('HS2017:2711', 5)];
    expect(read(rows, { product: 'HS2012:27' }).value).toBe(2);
    expect(read(rows, { product: 'HS2017:27' }).value).toEqual(missing('member-missing', 'HS2017:2709'));
  });

  it('reads both records of goods, and reconciles them', () => {
    const rows = [
      makeGoods('HS2012:27', 100),
      makeGoods('HS2012:27', 212, { reporter: 'KAZ', partner: 'CHN', flow: 'import', source: 'office', release: 'office/first' }),
    ];
    expect(read(rows, { product: 'HS:27', record: 'partner' }).value).toBe(212);
    expect(read(rows, { product: 'HS:27', record: 'reconciled', method: 'mean' }).value).toBe(150);
    expect(read(rows, { product: 'HS:27', record: 'reconciled', method: 'partner' }).value).toBe(200);
  });

  it('never takes a turnover of all goods for that of goods', () => {
    const rows = [makeGoods('HS2012:27', 100), makeObservation({ flow: 'turnover', value: 500, valuation: 'mixed' })];
    const trade = readMeasure(makeDatasetOfGoods({ observations: rows }), { ...question, measure: 'total-trade', product: 'HS:27' });
    expect(trade.value).toMatchObject({ missing: 'not-in-data' });
  });
});
