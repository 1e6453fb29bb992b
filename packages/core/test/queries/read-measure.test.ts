import { describe, expect, it } from 'vitest';
import {
  cellsOf,
  economyCodeSchema,
  gapsOf,
  InvalidParameterError,
  type MeasureQuestion,
  readMeasure,
  type TradeMeasure,
} from '../../src/index.ts';
import { makeDataset, makeObservation, makeTradeOfFive } from '../support/make-dataset.ts';

const code = (text: string) => economyCodeSchema.parse(text);
const dataset = makeDataset({ observations: [makeObservation({ value: 30 }), makeObservation({ flow: 'import', value: 10 })] });
const ask = (measure: TradeMeasure, partner = 'KAZ'): MeasureQuestion => ({
  measure,
  reporter: code('CHN'),
  partner: code(partner),
  year: 2013,
  book: 'reporter',
  asOf: 'as-published',
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
    expect(receipt.value).toEqual({ missing: 'not-published', of: 'CHN 2013' });
    expect(gapsOf(receipt).map(({ subject }) => subject.quantity)).toEqual(['import']);
  });

  it('gives the concentration of total trade over the members of a group', () => {
    const five = makeDataset({ observations: makeTradeOfFive(2013, 2013) });
    const squares = [5, 4, 3, 2, 1].map((part) => (part / 15) ** 2).reduce((sum, square) => sum + square, 0);
    expect(readMeasure(five, ask('hhi', 'CA5')).value).toBeCloseTo(squares, 12);
  });

  it('throws InvalidParameterError for a concentration over a single economy', () => {
    expect(() => readMeasure(dataset, ask('hhi'))).toThrow(InvalidParameterError);
  });
});
