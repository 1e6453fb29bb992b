import { describe, expect, test } from 'vitest';
import { computeView, decodeViewSpec, type View } from '../../../src/index.ts';
import { describePoint } from '../../../src/workspace.ts';
import { askedWorld, makeDataset, makeObservation } from '../../support/make-dataset.ts';

function viewOf(query: string): View {
  const dataset = makeDataset({
    observations: [
      makeObservation({ period: 2013, value: 100e9 }),
      makeObservation({ period: 2014, value: 80e9 }),
      makeObservation({ period: 2016, value: 90e9 }),
    ],
  });
  return computeView(dataset, decodeViewSpec(askedWorld, query));
}

const exportsToKazakhstan = 'measure=export&partners=KAZ&years=2013-2016';

function words(view: View, index: number): string {
  return describePoint(view, view.series[0], index, 'en').text;
}

describe('describePoint', () => {
  const view = viewOf(exportsToKazakhstan);

  test('describePoint gives series, period, value and record for the first point', () => {
    expect(words(view, 0)).toBe('Kazakhstan, 2013: $100 billion; China’s figures.');
  });

  test('describePoint adds the change on the period before, by its size and direction', () => {
    expect(words(view, 1)).toBe('Kazakhstan, 2014: $80 billion, 20.0% less than in 2013; China’s figures.');
  });

  test('describePoint speaks the reason of an absent value', () => {
    expect(words(view, 2)).toMatch(/^Kazakhstan, 2015: no figure \(.+\); China’s figures\.$/);
  });

  test('describePoint tells a balance as a surplus or a deficit, and never as so many per cent more of it', () => {
    const observations = [2013, 2014].flatMap((period) => [
      makeObservation({ period, value: period === 2013 ? 10e9 : 20e9 }),
      makeObservation({ period, value: 15e9, flow: 'import' }),
    ]);
    const balances = computeView(
      makeDataset({ observations }),
      decodeViewSpec(askedWorld, 'measure=trade-balance&partners=KAZ&years=2013-2014'),
    );
    expect(words(balances, 0)).toBe('Kazakhstan, 2013: a deficit of $5 billion; China’s figures.');
    expect(words(balances, 1)).toBe('Kazakhstan, 2014: a surplus of $5 billion; China’s figures.');
  });

  test('describePoint gives a figure that was read in the paper to the paper', () => {
    const observations = [makeObservation({ value: 100e9, status: 'from-the-paper' }), makeObservation({ value: 50e9, flow: 'import' })];
    const [exports, total] = ['export', 'total-trade'].map((measure) =>
      computeView(makeDataset({ observations }), decodeViewSpec(askedWorld, `measure=${measure}&partners=KAZ&years=2013`)),
    );
    expect(exports && words(exports, 0)).toBe('Kazakhstan, 2013: $100 billion; from the paper, not from China’s figures.');
    expect(total && words(total, 0)).toBe('Kazakhstan, 2013: $150 billion; China’s figures, partly from the paper.');
  });

  test('describePoint says that a flow was worked out from the turnover', () => {
    const observations = [
      makeObservation({ value: 100e9, status: 'from-the-paper' }),
      makeObservation({ value: 50e9, flow: 'import' }),
      makeObservation({ value: 148e9, flow: 'turnover' }),
    ];
    const view = computeView(makeDataset({ observations }), decodeViewSpec(askedWorld, 'measure=export&partners=KAZ&years=2013'));
    expect(words(view, 0)).toBe(
      'Kazakhstan, 2013: $98 billion; China’s figures, worked out as published total trade minus the other flow.',
    );
  });

  test('describePoint names no change after a discrepancy', () => {
    expect(words(view, 3)).toBe('Kazakhstan, 2016: $90 billion; China’s figures.');
  });

  test('every number of a point carries its receipt', () => {
    const numbers = describePoint(view, view.series[0], 1, 'en').spans.filter((span) => span.receipt !== null);
    expect(numbers.map((span) => span.text)).toEqual(['$80 billion', '20.0%']);
  });

  test('describePoint throws RangeError for a point that the series does not have', () => {
    expect(() => describePoint(view, view.series[0], 9, 'en')).toThrow(RangeError);
  });
});
