import { describe, expect, it } from 'vitest';
import {
  computeView,
  decodeViewSpec,
  faultsOfViewSpec,
  holdingsOf,
  InvalidParameterError,
  isMissing,
  type Receipt,
  receiptLines,
  viewToRows,
} from '../../../src/index.ts';
import type { Quantity } from '../../../src/model/index.ts';
import type { ObservationDraft } from '../../support/make-dataset.ts';
import { makeDatasetOfGoods, makeGoods } from '../../support/make-goods.ts';

const stated = (value: number, unit: Quantity['unit'], draft: Partial<Quantity> = {}): Quantity => ({
  value,
  unit,
  printed: { value: String(value), unit: unit === 'items' ? 'u' : 'kg' },
  status: 'printed',
  ...draft,
});
const oil = (value: number, draft: ObservationDraft) => makeGoods('HS2012:2709', value, draft);

const dataset = makeDatasetOfGoods({
  observations: [
    oil(100, { period: 2012, quantities: [stated(40, 'kg')] }),
    oil(300, { period: 2013, quantities: [stated(60, 'kg'), stated(5, 'items', { status: 'estimated' })] }),
    oil(90, { period: 2014 }),
    oil(80, { period: 2015, quantities: [stated(0, 'kg')] }),
    oil(50, { partner: 'UZB', period: 2013, quantities: [stated(20, 'kg')] }),
    makeGoods('HS2012:2711', 30, { period: 2013, quantities: [stated(6, 'kg')] }),
    oil(720, { partner: 'TJK', period: 2013, unit: 'cny', quantities: [stated(10, 'kg')] }),
    oil(330, { reporter: 'KAZ', partner: 'CHN', flow: 'import', period: 2013, quantities: [stated(66, 'kg')] }),
  ],
});

const view = (query: string) => computeView(dataset, decodeViewSpec(dataset, `vintage=latest&${query}`));
const valuesOf = (query: string) =>
  view(query).series.map(({ points }) => points.map(({ value }) => (isMissing(value) ? value.missing : value)));
const faultsOf = (query: string) =>
  faultsOfViewSpec(holdingsOf(dataset), decodeViewSpec(dataset, `vintage=latest&${query}`)).map(({ parameter, reason }) => [
    parameter,
    reason,
  ]);
const firstReceipt = (query: string): Receipt | undefined => view(query).series[0]?.points.at(-1)?.receipt;
const oilToKazakhstan = 'partners=KAZ&products=HS:2709&years=2012-2015';

describe('the quantity of goods', () => {
  it('is what the record of their value states in the unit, and absent with the reason where it states none or an estimate', () => {
    expect(valuesOf(`measure=export-weight&${oilToKazakhstan}`)).toEqual([[40, 60, 'not-in-data', 0]]);
    expect(valuesOf(`measure=export-quantity&${oilToKazakhstan}`)).toEqual([
      ['not-in-data', 'estimate-only', 'not-in-data', 'not-in-data'],
    ]);
    expect(valuesOf('measure=export-weight&partners=KGZ,KAZ&products=HS:2709&years=2013')).toEqual([['not-in-data'], [60]]);
  });

  it('stands in its unit, as printed, without a price basis, and the estimate that is not taken stands beside', () => {
    const { unit, title, subtitle, headline } = view(`measure=export-weight&${oilToKazakhstan}`);
    expect([unit.unit, unit.label, unit.scale]).toEqual(['kg', 'kilograms', 1]);
    expect([title, subtitle]).toEqual([
      'Net weight of China’s exports of crude oil (HS 2709) to Kazakhstan',
      'Kilograms, 2012–2015; China’s figures',
    ]);
    expect(headline.text).toBe('Net weight exported of crude oil to Kazakhstan: down 100%, 2013–2015, to 0 kg');
    expect(firstReceipt('measure=export-weight&partners=KAZ&products=HS:2709&years=2013')).toMatchObject({
      kind: 'cell',
      subject: { quantity: 'export-weight', product: 'HS:2709' },
      unit: 'kg',
      value: 60,
      printed: { value: '60', unit: 'kg' },
      valuation: null,
    });
    expect(firstReceipt('measure=export-quantity&partners=KAZ&products=HS:2709&years=2012-2013')).toMatchObject({
      kind: 'absence',
      alternates: [{ value: 5, status: 'estimated', printed: { value: '5', unit: 'u' } }],
    });
  });

  it('is read from the partner’s record as the value is', () => {
    expect(valuesOf('measure=export-weight&partners=KAZ&products=HS:2709&years=2013&record=both')).toEqual([[60], [66]]);
    const own = 'reporter=KAZ&partners=CHN&products=HS:2709&years=2013';
    expect(valuesOf(`measure=import-weight&${own}`)).toEqual([[66]]);
    expect(valuesOf(`measure=import-unit-value-by-weight&${own}`)).toEqual([[5]]);
  });

  it('adds up over goods and over members in one unit, and is missing where a part is', () => {
    expect(valuesOf('measure=export-weight&partners=KAZ&products=HS:27&years=2013')).toEqual([[66]]);
    expect(valuesOf('measure=export-weight&partners=KAZ&products=HS:27&years=2012')).toEqual([['member-missing']]);
    expect(valuesOf('measure=export-weight&partners=CA5,KAZ&products=HS:2709&years=2013')).toEqual([['member-missing'], [60]]);
  });

  it('is that of the row whose yuan became dollars', () => {
    expect(valuesOf('measure=export-weight&partners=TJK,KAZ&products=HS:2709&years=2013')).toEqual([[10], [60]]);
  });

  it('is no figure of the reconciled record, which no row states', () => {
    const query = 'measure=export-weight&partners=KAZ&products=HS:2709&years=2013&record=reconciled&method=mean';
    expect(() => view(query)).toThrow(InvalidParameterError);
    expect(faultsOf(query)).toContainEqual(['record', 'Quantities can’t be reconciled: they come from one side’s figures.']);
  });

  it('tells beside the value of goods what the same row states', () => {
    const receipt = firstReceipt('measure=export&partners=KAZ&products=HS:2709&years=2013');
    const [line] = receipt === undefined ? [] : receiptLines(dataset, receipt, [], 'en');
    expect(line?.figure?.quality).toEqual(
      expect.arrayContaining(['60 kg (published as 60 kg, published by the source)', '5 items (published as 5 u, estimated by customs)']),
    );
  });
});

describe('the unit value of goods', () => {
  it('is their value over the quantity of the same record, in dollars for one of it', () => {
    const query = `measure=export-unit-value-by-weight&${oilToKazakhstan}`;
    expect(valuesOf(query)).toEqual([[2.5, 5, 'not-in-data', 'zero-denominator']]);
    const { unit, title, headline, series } = view(query);
    expect([unit.unit, unit.display, unit.label]).toEqual(['usd-per-kg', 'money', 'US dollars per kilogram']);
    expect(title).toBe('Value per kilogram of China’s exports of crude oil (HS 2709) to Kazakhstan');
    expect(headline.text).toBe('Value of exports per kilogram of crude oil to Kazakhstan: up 100% in 2013');
    expect(series[0]?.points[1]?.receipt).toMatchObject({
      operation: 'unit-value',
      formula: 'V / Q',
      operands: [
        { role: 'value', receipt: { value: 300, unit: 'usd', printed: { unit: 'USD' } } },
        { role: 'quantity', receipt: { value: 60, unit: 'kg', printed: { unit: 'kg' } } },
      ],
    });
  });

  it('of several goods is the sum of their values over the sum of their quantities', () => {
    expect(valuesOf('measure=export-unit-value-by-weight&partners=KAZ&products=HS:27&years=2013')).toEqual([[330 / 66]]);
  });

  it('is written to files with its unit', () => {
    const rows = viewToRows(view('measure=export-unit-value-by-weight&partners=KAZ&products=HS:2709&years=2013'));
    expect(rows[0]).toMatchObject({ measure: 'export-unit-value-by-weight', value: 5, unit: 'usd-per-kg' });
  });
});

describe('what may be asked of quantities', () => {
  it('is offered of goods of which one is held, in the unit in which it is', () => {
    expect(faultsOf('measure=export-weight&partners=KAZ&products=HS:2709&years=2012-2013')).toEqual([]);
    expect(faultsOf('measure=export-quantity&partners=KAZ&products=HS:2709&years=2013').map(([parameter]) => parameter)).toContain(
      'partners',
    );
    expect(holdingsOf(dataset).goods.year).toMatchObject({
      'CHN|KAZ|export|kg': { 'HS:2709': { first: 2012, last: 2015 }, 'HS:27': { first: 2013, last: 2013 } },
    });
    expect(holdingsOf(dataset).goods.year).not.toHaveProperty('CHN|KAZ|export|items');
  });

  it.each([
    ['measure=export-weight&partners=KAZ,UZB&products=HS:2709&years=2013&transform=share&chart=table', 'transform', /^Shares need values/],
    ['measure=export-unit-value-by-weight&partners=KAZ,UZB&products=HS:2709&years=2013&chart=stacked-column', 'chart', /can’t be stacked/],
    ['measure=export-weight&partners=KAZ&products=HS:2709&years=2013&money=cny&chart=table', 'money', /is not an amount of money/],
  ])('%s gives way in %s', (query, parameter, reason) => {
    expect(faultsOf(query)).toEqual([[parameter, expect.stringMatching(reason)]]);
  });

  it('stacks quantities, which make a sum', () => {
    expect(faultsOf('measure=export-weight&partners=KAZ,UZB&products=HS:2709&years=2013&chart=stacked-column')).toEqual([]);
  });

  it('asks quantities of goods alone, and of one unit in a view', () => {
    expect(() => view('measure=export-weight&partners=KAZ&years=2013')).toThrow(InvalidParameterError);
    expect(() => view('measure=export-weight,export-quantity&partners=KAZ&products=HS:2709&years=2013')).toThrow(InvalidParameterError);
    expect(faultsOf('measure=export-weight,export&partners=KAZ&products=HS:2709&years=2013')).toContainEqual([
      'measure',
      '“Net weight exported” and “Exports” have different units.',
    ]);
  });
});
