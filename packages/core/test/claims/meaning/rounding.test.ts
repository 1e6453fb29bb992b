import { describe, expect, it } from 'vitest';
import { literal, negated } from '../../../src/claims/compile/number-meanings.ts';
import { parseExpression } from '../../../src/claims/index.ts';
import { allowedBy } from '../../../src/claims/meaning/allowed-by.ts';
import type { NumberNode, PrefixNode } from '../../../src/claims/syntax/expression-node.ts';
import { halfUnitPrinted } from '../../../src/model/view/index.ts';
import { roundingOf } from '../../../src/queries/flow/rounding-of.ts';
import { unitAsPrinted } from '../../../src/queries/indicators/unit-as-printed.ts';
import { makeIndicator, makeQuoted, read } from '../../support/make-claims.ts';
import { makeDataset, makeObservation, type ObservationDraft } from '../../support/make-dataset.ts';

const export2013 = 'export(CHN, KAZ)[2013]';

describe('the interval of a figure', () => {
  it('is the figure itself in a table', () => {
    const dataset = makeDataset({ observations: [makeObservation({ value: 28.6e9 })] });
    expect(read(dataset, export2013).rounded).toEqual({ low: 28.6e9, high: 28.6e9 });
  });

  it.each([
    ['24.7', 24.65e9, 24.75e9],
    ['28', 27.5e9, 28.5e9],
    ['0.08', 0.075e9, 0.085e9],
    ['41.02', 41.015e9, 41.025e9],
  ])('is half a unit of the last digit about a quoted %s billion', (printed, low, high) => {
    const { rounded } = read(makeDataset({ observations: [makeQuoted(printed, {})] }), export2013);
    expect(rounded.low).toBeCloseTo(low, 0);
    expect(rounded.high).toBeCloseTo(high, 0);
  });

  it('adds up over the members of a group and over exports and imports', () => {
    const flows = ['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'].flatMap((partner) => [
      makeQuoted('1.0', { partner }),
      makeObservation({ partner, flow: 'import', value: 5e8 }),
    ]);
    const { receipt, rounded } = read(makeDataset({ observations: flows }), 'total(CHN, CA5)[2013]');
    expect(receipt.value).toBe(7.5e9);
    expect(rounded.low).toBeCloseTo(7.25e9, 0);
    expect(rounded.high).toBeCloseTo(7.75e9, 0);
  });

  it('of a group counts an import only once that is taken off the turnover and added again', () => {
    const flows = ['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'].flatMap((partner) => [
      makeQuoted('3.0', { partner, flow: 'turnover' }),
      makeQuoted('1.0', { partner, flow: 'import' }),
    ]);
    const dataset = makeDataset({ observations: flows });
    const { receipt, rounded } = read(dataset, 'total(CHN, CA5)[2013]');
    expect(receipt.value).toBe(15e9);
    expect([rounded.low, rounded.high].map((end) => Math.round(end / 1e6))).toEqual([14_750, 15_250]);
    expect(Math.round(roundingOf(receipt) / 1e6)).toBe(250);
    const balance = read(dataset, 'balance(CHN, KAZ)[2013]');
    expect(Math.round(roundingOf(balance.receipt) / 1e6)).toBe(150);
    expect([balance.rounded.low, balance.rounded.high].map((end) => Math.round(end / 1e6))).toEqual([850, 1150]);
  });

  it('of a balance is that of the difference', () => {
    const dataset = makeDataset({ observations: [makeQuoted('2.0', {}), makeQuoted('1.0', { flow: 'import' })] });
    const { rounded } = read(dataset, 'balance(CHN, KAZ)[2013]');
    expect([rounded.low, rounded.high].map((end) => Math.round(end / 1e6))).toEqual([900, 1100]);
  });

  it('of an indicator that is flagged rounded follows its printed digits, of any other it is the number', () => {
    const indicators = [
      makeIndicator({ indicator: 'quoted', value: 34.7, unit: 'percent', flags: ['rounded'] }),
      makeIndicator({ indicator: 'reported', value: 34.7, unit: 'percent' }),
    ];
    const dataset = makeDataset({ indicators });
    expect(read(dataset, "indicator('quoted', WLD, 2013)").rounded).toEqual({
      low: expect.closeTo(0.3465, 10),
      high: expect.closeTo(0.3475, 10),
    });
    expect(read(dataset, "indicator('reported', WLD, 2013)").rounded).toEqual({ low: 0.34700000000000003, high: 0.34700000000000003 });
  });

  it('of trade that is missing is anything from 0', () => {
    const { receipt, rounded } = read(makeDataset(), export2013);
    expect(receipt.value).toEqual({ missing: 'not-in-data', of: 'CHN 2013' });
    expect(rounded).toEqual({ low: 0, high: Number.POSITIVE_INFINITY });
  });
});

describe('the interval without the figures of the paper', () => {
  const ofPaper: ObservationDraft = { status: 'from-the-paper', flags: ['rounded'], source: 'text', release: 'text/first' };
  const printed = { value: '19.7', unit: 'billion USD' };

  it('is the span of what other sources say of the same cell, with their own rounding', () => {
    const observations = [
      makeObservation({ ...ofPaper, value: 19.7e9, printed }),
      makeObservation({ value: 18.2e9, release: 'office/first', source: 'office', status: 'reconciled' }),
    ];
    const { rounded, independent } = read(makeDataset({ observations }), export2013);
    expect(rounded.low).toBeCloseTo(19.65e9, 0);
    expect(independent).toEqual({ low: 18.2e9, high: 18.2e9 });
  });

  it('is anything from 0 where nobody else speaks', () => {
    const dataset = makeDataset({ observations: [makeObservation({ ...ofPaper, value: 19.7e9, printed })] });
    expect(read(dataset, export2013).independent).toEqual({ low: 0, high: Number.POSITIVE_INFINITY });
  });

  it('leaves figures of others as they are', () => {
    const dataset = makeDataset({ observations: [makeQuoted('24.7', {})] });
    const { rounded, independent } = read(dataset, export2013);
    expect(independent).toEqual(rounded);
  });

  it('takes two figures of the paper for one: they do not confirm one another', () => {
    const observations = [
      makeObservation({ ...ofPaper, value: 19.7e9, printed }),
      makeObservation({ ...ofPaper, value: 19.7e9, printed, release: 'customs/revised' }),
    ];
    expect(read(makeDataset({ observations }), export2013).independent.low).toBe(0);
  });
});

describe('halfUnitPrinted(figure)', () => {
  it.each([
    [{ value: 28.6e9, printed: { value: '28.6', unit: 'billion USD' } }, 0.05e9],
    [{ value: 28e9, printed: { value: '28', unit: 'billion USD' } }, 0.5e9],
    [{ value: 1958, printed: { value: '1.958', unit: 'thousand USD' } }, 0.5],
    [{ value: 0, printed: { value: '0', unit: 'USD' } }, 0.5],
    [{ value: 0, printed: { value: '0', unit: 'thousand USD' } }, 500],
    [{ value: 0, printed: { value: '0.0', unit: 'million USD' } }, 0.05e6],
    [{ value: 0, printed: { value: '0.00', unit: 'USD bn' } }, 0.005e9],
    [{ value: 0, printed: { value: '0.00', unit: 'billion USD' } }, 0.005e9],
    [{ value: 0, printed: { value: '0', unit: 'USD mn' } }, 0.5e6],
    [{ value: 0, printed: { value: '0', unit: 'percent' } }, 0],
    [{ value: 2013, printed: { value: '2013-09-07', unit: 'date' } }, 0],
    [{ value: -5.2, printed: { value: '-5.2', unit: 'percent' } }, 0.05],
  ])('of %o', (figure, half) => {
    expect(halfUnitPrinted(figure)).toBeCloseTo(half, 6);
  });
});

describe('unitAsPrinted(unit)', () => {
  it.each([
    ['USD bn', 'usd', 1e9],
    ['USD bn (more than)', 'usd', 1e9],
    ['million USD', 'usd', 1e6],
    ['current USD', 'usd', 1],
    ['USD current', 'usd', 1],
    ['CNY bn', 'cny', 1e9],
    ['percent', 'ratio', 0.01],
    ['percent of GDP', 'ratio', 0.01],
    ['percent per year', 'ratio', 0.01],
    ['persons', 'persons', 1],
    ['rank of 190', 'rank', 1],
    ['score 1-5', 'score', 1],
    ['0-100', 'score', 1],
    ['index 1985-2019=100', 'index', 1],
    ['USD/bbl', 'quantity', 1],
    ['trips (rounded)', 'quantity', 1],
    ['million t', 'quantity', 1],
  ])('%s is %s times %d', (printed, unit, scale) => {
    expect(unitAsPrinted(printed)).toEqual({ unit, scale });
  });
});

describe('allowedBy(operator, number of the text)', () => {
  const number = (text: string) => literal(parseExpression(text) as NumberNode);

  it.each([
    ['==', '28.6bn', { low: 28.55e9, high: 28.65e9 }],
    ['==', '27%', { low: 0.265, high: 0.275 }],
    ['>', '40%', { low: 0.4, high: Number.POSITIVE_INFINITY }],
    ['>=', '70bn', { low: 70e9, high: Number.POSITIVE_INFINITY }],
    ['<', '5%', { low: Number.NEGATIVE_INFINITY, high: 0.05 }],
    ['<=', '2', { low: Number.NEGATIVE_INFINITY, high: 2 }],
  ] as const)('%s %s', (operator, text, expected) => {
    const found = allowedBy(operator, number(text));
    for (const end of ['low', 'high'] as const) {
      if (Number.isFinite(expected[end])) expect(Math.abs(Number(found?.[end]) / expected[end] - 1)).toBeLessThan(1e-6);
      else expect(found?.[end]).toBe(expected[end]);
    }
  });

  it('leaves no interval for !=', () => {
    expect(allowedBy('!=', number('1'))).toBeNull();
  });

  it('keeps the sign of a negative number', () => {
    const node = parseExpression('-5.2%') as PrefixNode;
    const interval = allowedBy('==', negated(node, literal(node.of as NumberNode)));
    expect([interval?.low, interval?.high]).toEqual([expect.closeTo(-0.0525, 8), expect.closeTo(-0.0515, 8)]);
  });
});
