import { describe, expect, it } from 'vitest';
import { missing } from '../../../src/index.ts';
import { productSchema } from '../../../src/model/index.ts';
import { claimsDataset, numberOf, read } from '../../support/make-claims.ts';
import { makeDataset, makeObservation, type ObservationDraft } from '../../support/make-dataset.ts';

describe('words for trade', () => {
  it.each([
    ['export(CHN, KAZ)[2012]', 5e9],
    ['import(CHN, KAZ)[2012]', 2.5e9],
    ['total(CHN, KAZ)[2012]', 7.5e9],
    ['balance(CHN, KAZ)[2012]', 2.5e9],
    ['coverage(CHN, KAZ)[2012]', 2],
    ['export(CHN, CA5)[2012]', 15e9],
    ['total(CHN, CA5)[2013]', 24.75e9],
    ['export(CHN, *)[2012][TKM]', 1e9],
    ['export(CHN, *)[TKM][2012]', 1e9],
    ['export(CHN, {KAZ, TKM})[2012][TKM]', 1e9],
  ])('%s', (text, expected) => {
    expect(numberOf(claimsDataset, text)).toBeCloseTo(expected, 2);
  });

  it('* seen from one of those that it stands for has the reporter of the study in its place', () => {
    const partners = { CHN: 9, UZB: 5, KGZ: 3, TJK: 2, TKM: 1 };
    const observations = Object.entries(partners).map(([partner, value]) => makeObservation({ reporter: 'KAZ', partner, value }));
    const dataset = makeDataset({ observations });
    expect(numberOf(dataset, 'export(KAZ, *)[2013][CHN]')).toBe(9);
    expect(numberOf(dataset, 'rank(export(KAZ, *), 2013)[UZB]')).toBe(2);
    expect(() => numberOf(dataset, 'export(KAZ, *)[2013][KAZ]')).toThrow('not among the members');
  });

  it('a year that nobody reports is missing with its reason', () => {
    expect(numberOf(claimsDataset, 'export(CHN, KAZ)[2020]')).toEqual(missing('not-in-data', 'CHN 2020'));
  });

  it('a group with a member that is missing is missing: no partial sum', () => {
    const dataset = makeDataset({ observations: [makeObservation({ value: 5 })] });
    expect(numberOf(dataset, 'export(CHN, CA5)[2013]')).toEqual(missing('member-missing', 'UZB'));
  });

  it('the receipt is that of the query: cells of the reporter', () => {
    const { receipt } = read(claimsDataset, 'total(CHN, KAZ)[2012]');
    expect(receipt).toMatchObject({ kind: 'step', operation: 'total-trade', operands: [{ role: 'exports' }, { role: 'imports' }] });
  });
});

describe('turnover(reporter, partner)', () => {
  const turnover = (draft: ObservationDraft) => makeObservation({ flow: 'turnover', valuation: 'mixed', ...draft });

  it('takes what a publisher prints as a sum, not the sum of flows', () => {
    const dataset = makeDataset({ observations: [makeObservation({ value: 1 }), turnover({ value: 9 })] });
    expect(numberOf(dataset, 'turnover(CHN, KAZ)[2013]')).toBe(9);
    expect(numberOf(dataset, 'turnover(CHN, UZB)[2013]')).toEqual(missing('not-in-data', 'CHN UZB 2013'));
  });

  it('takes the first one printed, the newest one as revised', () => {
    const dataset = makeDataset({ observations: [turnover({ value: 9 }), turnover({ value: 8, release: 'customs/revised' })] });
    expect(numberOf(dataset, 'turnover(CHN, KAZ)[2013]')).toBe(9);
  });

  it('takes a printed figure before a derived one, and what the paper prints only where nobody else does', () => {
    const paper: ObservationDraft = { source: 'text', release: 'text/first', status: 'from-the-paper' };
    const all = [
      turnover({ ...paper, value: 7 }),
      turnover({ value: 8, status: 'derived' }),
      turnover({ value: 9, release: 'customs/revised' }),
    ];
    const values = [all, all.slice(0, 2), all.slice(0, 1)].map((observations) =>
      numberOf(makeDataset({ observations }), 'turnover(CHN, KAZ)[2013]'),
    );
    expect(values).toEqual([9, 8, 7]);
  });

  it('lists the figures that were not taken as alternates', () => {
    const dataset = makeDataset({ observations: [turnover({ value: 9 }), turnover({ value: 8, release: 'customs/revised' })] });
    expect(read(dataset, 'turnover(CHN, KAZ)[2013]').receipt).toMatchObject({ kind: 'cell', alternates: [{ value: 8 }] });
  });
});

describe('flows of a product', () => {
  const ofProduct = (product: string, value: number, draft = {}) =>
    makeObservation({ product: productSchema.parse(product), value, flow: 'import', ...draft });
  const dataset = makeDataset({
    observations: [
      ofProduct('HS2017:26', 40),
      ofProduct('HS2022:26', 50, { period: 2023 }),
      ofProduct('HS2017:74', 60, { flags: ['report-incomplete'] }),
      ofProduct('SITC3:7', 70, { status: 'estimated' }),
      ...['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'].map((partner) => ofProduct('SITC3:3', 2, { partner })),
    ],
  });

  it.each([
    ["import(CHN, KAZ, 'HS:26')[2013]", 40],
    ["import(CHN, KAZ, 'HS:26')[2023]", 50],
    ["import(CHN, KAZ, 'HS2017:26')[2013]", 40],
    ["import(CHN, CA5, 'SITC:3')[2013]", 10],
  ])('%s takes the code in any revision that is not named', (text, expected) => {
    expect(numberOf(dataset, text)).toBe(expected);
  });

  it.each([
    ["import(CHN, KAZ, 'HS2012:26')[2013]", missing('not-in-data', 'HS2012:26 CHN 2013')],
    ["import(CHN, KAZ, 'HS:27')[2013]", missing('not-in-data', 'HS:27 CHN 2013')],
    ["export(CHN, KAZ, 'HS:26')[2013]", missing('not-in-data', 'HS:26 CHN 2013')],
    ["import(CHN, KAZ, 'HS:74')[2013]", missing('report-incomplete', 'HS:74 CHN 2013')],
    ["import(CHN, KAZ, 'SITC:7')[2013]", missing('estimate-only', 'SITC:7 CHN 2013')],
  ])('%s is missing with its reason', (text, expected) => {
    expect(numberOf(dataset, text)).toEqual(expected);
  });
});
