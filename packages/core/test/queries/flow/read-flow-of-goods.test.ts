import { describe, expect, it } from 'vitest';
import { type FlowQuestion, isMissing, missing, type Observation, readFlow } from '../../../src/index.ts';
import { economyCodeSchema, productSchema, yearPeriod } from '../../../src/model/index.ts';
import { makeDataset, makeObservation, type ObservationDraft } from '../../support/make-dataset.ts';
import { makeDatasetOfGoods } from '../../support/make-goods.ts';

const ask = (draft: Partial<Record<keyof FlowQuestion, unknown>> = {}): FlowQuestion =>
  ({
    reporter: economyCodeSchema.parse('CHN'),
    partner: economyCodeSchema.parse('KAZ'),
    period: yearPeriod(2013),
    record: 'reporter',
    vintage: 'latest',
    flow: 'export',
    product: 'HS:87',
    ...draft,
  }) as FlowQuestion;
const cars = (draft: ObservationDraft = {}): Observation => makeObservation({ product: productSchema.parse('HS2012:87'), ...draft });
const valueIn = (observations: readonly Observation[], draft: Parameters<typeof ask>[0] = {}) =>
  readFlow(makeDataset({ observations }), ask(draft)).value;

describe('readFlow(dataset, question) of goods', () => {
  it('reads the product in any revision of its nomenclature, or in the one asked for alone', () => {
    expect(valueIn([cars({ value: 7 })])).toBe(7);
    expect(valueIn([cars({ value: 7 })], { product: 'HS2012:87' })).toBe(7);
    expect(valueIn([cars({ value: 7 })], { product: 'HS2017:87' })).toMatchObject({ missing: 'not-in-data' });
    expect(valueIn([cars({ value: 7 })], { product: 'SITC:87' })).toMatchObject({ missing: 'not-in-data' });
    expect(valueIn([cars({ value: 7 })], { product: 'HS:8' })).toMatchObject({ missing: 'not-in-data' });
  });

  it('takes the first release as published, the newest as of today, and for a date the newest known by then', () => {
    const releases = [cars({ value: 9, release: 'customs/revised' }), cars({ value: 7 })];
    expect(valueIn(releases, { vintage: 'first' })).toBe(7);
    expect(valueIn(releases, { vintage: 'latest' })).toBe(9);
    expect(valueIn(releases, { vintage: '2015-12-31' })).toBe(7);
    expect(valueIn(releases, { vintage: '2016-01-01' })).toBe(9);
    expect(valueIn(releases, { vintage: '2013-12-31' })).toMatchObject({ missing: 'after-vintage-date' });
  });

  it.each([
    ['export', 'import'],
    ['import', 'export'],
  ] as const)('finds the reporter’s %s in the partner’s record as its %s', (flow, mirrored) => {
    const mirror = cars({ reporter: 'KAZ', partner: 'CHN', flow: mirrored, value: 5, source: 'office', release: 'office/first' });
    const other = cars({ reporter: 'KAZ', partner: 'CHN', flow, value: 99, source: 'office', release: 'office/first' });
    const receipt = readFlow(makeDataset({ observations: [other, mirror] }), ask({ flow, record: 'partner' }));
    expect(receipt.value).toBe(5);
    expect(receipt.subject.recorder).toBe('KAZ');
  });

  it('takes no figure that a publisher filled in or calls incomplete, keeps it beside, and says which it was', () => {
    const filled = cars({ value: 3, status: 'filled' });
    const incomplete = cars({ value: 4, flags: ['report-incomplete'], release: 'customs/revised' });
    expect(valueIn([filled])).toEqual(missing('filled-only', 'HS:87 CHN 2013'));
    expect(valueIn([filled, incomplete])).toEqual(missing('report-incomplete', 'HS:87 CHN 2013'));
    const receipt = readFlow(makeDataset({ observations: [filled, cars({ value: 7, release: 'customs/revised' })] }), ask());
    expect(receipt.value).toBe(7);
    expect(receipt.kind === 'cell' && receipt.alternates.map(({ value }) => value)).toEqual([3]);
  });

  it('takes what a body published of the whole where the sum over its parts lacks one, and the sum where it lacks none', () => {
    const body = (code: string, value: number) => cars({ product: productSchema.parse(code), value, status: 'reconciled' });
    const dataset = makeDatasetOfGoods({ observations: [body('HS2012:27', 9), body('HS2012:2709', 4)] });
    const whole = readFlow(dataset, ask({ product: 'HS:27', standIn: true }));
    expect(whole).toMatchObject({ kind: 'cell', value: 9 });
    expect(isMissing(readFlow(dataset, ask({ product: 'HS:27' })).value)).toBe(true);
  });

  it('sums a group over its members, and has no sum while one has no figure', () => {
    const five = ['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'].map((partner, index) => cars({ partner, value: 10 ** index }));
    expect(valueIn(five, { partner: 'CA5' })).toBe(11_111);
    expect(valueIn(five.slice(1), { partner: 'CA5' })).toMatchObject({ missing: 'member-missing' });
  });

  it('never takes the total, or another year, for the product', () => {
    expect(valueIn([makeObservation(), cars({ period: 2014 })])).toMatchObject({ missing: 'not-in-data' });
  });
});
