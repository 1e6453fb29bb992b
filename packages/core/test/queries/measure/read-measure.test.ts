import { describe, expect, it } from 'vitest';
import { cellsOf, InvalidParameterError, type MeasureQuestion, readMeasure } from '../../../src/index.ts';
import { economyCodeSchema, indicatorValueSchema, type Measure, yearPeriod } from '../../../src/model/index.ts';
import { absencesOf } from '../../../src/workspace.ts';
import { makeDataset, makeObservation, makeTradeOfFive } from '../../support/make-dataset.ts';

const code = (text: string) => economyCodeSchema.parse(text);
const dataset = makeDataset({ observations: [makeObservation({ value: 30 }), makeObservation({ flow: 'import', value: 10 })] });
const ask = (measure: Measure, partner = 'KAZ'): MeasureQuestion => ({
  measure,
  reporter: code('CHN'),
  partner: code(partner),
  period: yearPeriod(2013),
  record: 'reporter',
  vintage: 'first',
});

describe('readMeasure(dataset, question)', () => {
  it.each([
    ['export', 30],
    ['import', 10],
    ['total-trade', 40],
    ['trade-balance', 20],
    ['normalised-balance', 0.5],
    ['coverage-ratio', 3],
  ] as const)('gives %s from exports of 30 and imports of 10 as %d', (measure, expected) => {
    expect(readMeasure(dataset, ask(measure)).value).toBe(expected);
  });

  it('carries both cells in the receipt of a measure of two flows', () => {
    expect(cellsOf(readMeasure(dataset, ask('total-trade'))).map(({ value }) => value)).toEqual([30, 10]);
  });

  it('is Missing with the reason of the side that is absent', () => {
    const exportsOnly = makeDataset({ observations: [makeObservation()] });
    const receipt = readMeasure(exportsOnly, ask('total-trade'));
    expect(receipt.value).toEqual({ missing: 'not-in-data', of: 'CHN 2013' });
    expect(absencesOf(receipt).map(({ subject }) => subject.quantity)).toEqual(['import']);
  });

  it('gives the concentration of total trade over the members of a group', () => {
    const five = makeDataset({ observations: makeTradeOfFive(2013, 2013) });
    const squares = [5, 4, 3, 2, 1].map((part) => (part / 15) ** 2).reduce((sum, square) => sum + square, 0);
    expect(readMeasure(five, ask('hhi', 'CA5')).value).toBeCloseTo(squares, 12);
  });

  it('throws InvalidParameterError for a concentration over a single economy', () => {
    expect(() => readMeasure(dataset, ask('hhi'))).toThrow(InvalidParameterError);
  });

  it('gives the effective number of partners as the inverse of the concentration', () => {
    const five = makeDataset({ observations: makeTradeOfFive(2013, 2013) });
    const hhi = Number(readMeasure(five, ask('hhi', 'CA5')).value);
    expect(readMeasure(five, ask('effective-number', 'CA5')).value).toBeCloseTo(1 / hhi, 12);
  });
});

describe('readMeasure(dataset, question) of dependence', () => {
  const own = (reporter: string, partner: string, flow: 'export' | 'import', value: number) =>
    makeObservation({ reporter, partner, flow, value, source: 'office', release: 'office/first' });
  const gdp = indicatorValueSchema.parse({
    indicator: 'NY.GDP.MKTP.CD',
    economy: 'KAZ',
    period: '2013',
    value: 400,
    text: null,
    unit: 'current USD',
    status: 'printed',
    confidence: 'high',
    source: 'office',
    release: 'office/first',
    note: null,
  });
  const records = makeDataset({
    observations: [
      own('CHN', 'KAZ', 'export', 30),
      own('CHN', 'KAZ', 'import', 10),
      own('CHN', 'WLD', 'export', 600),
      own('CHN', 'WLD', 'import', 200),
      own('KAZ', 'CHN', 'export', 12),
      own('KAZ', 'CHN', 'import', 28),
      own('KAZ', 'WLD', 'export', 100),
      own('KAZ', 'WLD', 'import', 60),
    ],
    indicators: [gdp],
  });

  it('sets the trade of the two against the whole trade of the reporter, from its own records', () => {
    expect(readMeasure(records, ask('trade-dependence')).value).toBe(0.05);
  });

  it('sets it against the whole trade of the partner, from the partner’s records', () => {
    const receipt = readMeasure(records, ask('partner-dependence'));
    expect(receipt.value).toBe(0.25);
    expect(new Set(cellsOf(receipt).map(({ subject }) => subject.recorder))).toEqual(new Set(['KAZ']));
  });

  it('sets the partner’s trade with the world against its gross domestic product', () => {
    expect(readMeasure(records, ask('openness')).value).toBe(0.4);
  });

  it('is Missing for a group as soon as one member has not reported', () => {
    expect(readMeasure(records, ask('partner-dependence', 'CA5')).value).toEqual({ missing: 'member-missing', of: 'UZB' });
  });

  it('gives the trade of a group as sums of dollars over its members', () => {
    const receipt = readMeasure(records, ask('partner-dependence', 'CA5'));
    expect(
      receipt.kind === 'step' && receipt.operands.map(({ role, receipt: sum }) => [role, sum.kind === 'step' && sum.operation, sum.unit]),
    ).toEqual(['exports', 'imports', 'all exports', 'all imports'].map((role) => [role, 'total-over-members', 'usd']));
  });
});

describe('readMeasure(dataset, question) of intensity', () => {
  const exports = (reporter: string, partner: string, value: number) => makeObservation({ reporter, partner, value });
  const world = [exports('CHN', 'KAZ', 2), exports('CHN', 'WLD', 4), exports('WLD', 'KAZ', 10), exports('WLD', 'WLD', 40)];

  it('sets the partner’s place in the reporter’s exports against its place in those of the world', () => {
    const receipt = readMeasure(makeDataset({ observations: world }), ask('trade-intensity'));
    expect(receipt.value).toBe(2);
    expect(cellsOf(receipt).map(({ value }) => value)).toEqual([2, 4, 10, 40]);
  });

  it('is Missing where the exports of the world are not known', () => {
    const receipt = readMeasure(makeDataset({ observations: world.slice(0, 3) }), ask('trade-intensity'));
    expect(receipt.value).toEqual({ missing: 'not-in-data', of: 'WLD 2013' });
  });
});
