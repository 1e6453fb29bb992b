import { describe, expect, it } from 'vitest';
import { checkExpression, missing, type Observation } from '../../../src/index.ts';
import { economyCodeSchema, productSchema } from '../../../src/model/index.ts';
import { makeIndicator, numberOf, read } from '../../support/make-claims.ts';
import { makeDataset, makeObservation } from '../../support/make-dataset.ts';

const yuan = { unit: 'cny' as const, printed: { value: '1', unit: 'CNY' } };

/** Exports of three months and of the run of the first two; the yuan of one year; what the partner records of another. */
const dataset = makeDataset({
  observations: [
    makeObservation({ period: '2026-01', value: 10e9 }),
    makeObservation({ period: '2026-02', value: 20e9 }),
    makeObservation({ period: '2026-03', value: 12e9 }),
    makeObservation({ period: '2025-03', value: 10e9 }),
    makeObservation({ period: '2026-01..2026-02', value: 31e9 }),
    makeObservation({ period: 2014, value: 70e9, ...yuan }),
    makeObservation({ period: 2013, value: 9e9 }),
    makeObservation({
      period: 2013,
      value: 8e9,
      reporter: 'KAZ',
      partner: 'CHN',
      flow: 'import',
      source: 'office',
      release: 'office/first',
    }),
  ],
  indicators: [
    makeIndicator({ indicator: 'rate', period: '2014', economy: 'CHN', value: 7, unit: 'CNY per USD' }),
    makeIndicator({ indicator: 'rate', period: '2013', economy: 'CHN', value: 6, unit: 'CNY per USD' }),
  ],
  indicatorRoles: [
    { role: 'yuan-per-dollar', indicator: 'rate', unit: 'cny-per-usd', recorder: economyCodeSchema.parse('CHN'), priceYear: null },
  ],
});

describe('a series at months', () => {
  it.each([
    ['export(CHN, KAZ)[2026-03]', 12e9],
    ['export(CHN, KAZ)[2026-01..2026-02]', 31e9],
    ['growth(export(CHN, KAZ), 2026-03)', 0.2],
    ['sum(2026-01..2026-03, export(CHN, KAZ))', 42e9],
    ['max(2026-01..2026-03, export(CHN, KAZ))', 20e9],
    ['change(2026-01..2026-03, export(CHN, KAZ))', 0.2],
  ])('%s', (text, expected) => {
    expect(numberOf(dataset, text)).toBeCloseTo(expected, 6);
  });

  it('a run of months for which none is published is the sum over its months, missing while one is', () => {
    expect(numberOf(dataset, 'export(CHN, KAZ)[2026-01..2026-03]')).toBe(42e9);
    expect(read(dataset, 'export(CHN, KAZ)[2026-01..2026-03]').receipt).toMatchObject({ operation: 'sum' });
    expect(numberOf(dataset, 'export(CHN, KAZ)[2026-01..2026-04]')).toMatchObject({ missing: 'not-in-data' });
  });

  it.each(['cagr(2026-01..2026-03, export(CHN, KAZ))', 'argmax(2026-01..2026-03, export(CHN, KAZ))'])('%s needs years', (text) => {
    expect(() => numberOf(dataset, text)).toThrow('no range of years');
  });

  it('is named by its month in words', () => {
    const checked = checkExpression(dataset, 'export(CHN, KAZ)[2026-03] == 12bn', 'en');
    expect(checked.kind === 'statement' && checked.checked.sentence.text).toContain('China’s exports to Kazakhstan in March 2026: $12');
  });
});

describe("currency('cny', series)", () => {
  it('is yuan as recorded, whatever the rate', () => {
    expect(numberOf(dataset, "currency('cny', export(CHN, KAZ))[2014]")).toBe(70e9);
    expect(numberOf(dataset, 'export(CHN, KAZ)[2014]')).toBe(10e9);
  });

  it('is dollars at the average rate where dollars were recorded, known as well as that rate', () => {
    const { receipt, rounded } = read(dataset, "currency('cny', export(CHN, KAZ))[2013]");
    expect(receipt.value).toBe(54e9);
    expect(rounded.low).toBeLessThan(54e9);
    expect(rounded.high).toBeGreaterThan(54e9);
  });

  it('refuses a currency that is none of the data, and what is not quoted', () => {
    expect(() => numberOf(dataset, "currency('eur', export(CHN, KAZ))[2013]")).toThrow(
      "unknown currency at 10: 'eur'; expected 'usd' or 'cny'",
    );
    expect(() => numberOf(dataset, 'currency(CHN, export(CHN, KAZ))[2013]')).toThrow('not a quoted text');
  });

  it('compares with a number in yuan, not with one in dollars', () => {
    expect(checkExpression(dataset, "currency('cny', export(CHN, KAZ))[2014] == 70bn", 'en').kind).toBe('statement');
    expect(() => checkExpression(dataset, "currency('cny', export(CHN, KAZ))[2014] > export(CHN, KAZ)[2013]", 'en')).toThrow(
      'compared with',
    );
  });
});

describe('recorded(economy, series)', () => {
  it('is the record of the economy that is named, whoever is the reporter', () => {
    expect(numberOf(dataset, 'recorded(CHN, export(CHN, KAZ))[2013]')).toBe(9e9);
    expect(numberOf(dataset, 'recorded(KAZ, export(CHN, KAZ))[2013]')).toBe(8e9);
    expect(numberOf(dataset, 'recorded(KAZ, import(KAZ, CHN))[2013]')).toBe(8e9);
  });

  it('has no figure where the economy takes no part in the trade', () => {
    expect(numberOf(dataset, 'recorded(UZB, export(CHN, KAZ))[2013]')).toEqual(missing('not-in-data'));
  });

  it('needs an economy', () => {
    expect(() => numberOf(dataset, "recorded('office', export(CHN, KAZ))[2013]")).toThrow('not an economy');
  });
});

describe("weight('export', reporter, partner, product)", () => {
  const kilograms: Observation['quantities'] = [{ unit: 'kg', value: 30, printed: { value: '30', unit: 'kg' }, status: 'printed' }];
  const weighed = makeDataset({
    observations: [makeObservation({ product: productSchema.parse('HS2017:27'), value: 600, quantities: kilograms })],
  });

  it('is how much of it is traded, and the value of a kilogram of it', () => {
    expect(numberOf(weighed, "weight('export', CHN, KAZ, 'HS:27')[2013]")).toBe(30);
    expect(numberOf(weighed, "price_per_kg('export', CHN, KAZ, 'HS:27')[2013]")).toBe(20);
  });

  it('needs goods and a flow', () => {
    expect(() => numberOf(weighed, "weight('export', CHN, KAZ)[2013]")).toThrow('too few operands');
    expect(() => numberOf(weighed, "weight('total', CHN, KAZ, 'HS:27')[2013]")).toThrow('not a flow');
  });
});
