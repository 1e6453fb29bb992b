import { describe, expect, test } from 'vitest';
import { computeView, decodeViewSpec, describePoint, type View } from '../../src/index.ts';
import { makeDataset, makeObservation } from '../support/make-dataset.ts';

function viewOf(query: string): View {
  const dataset = makeDataset({
    observations: [
      makeObservation({ period: 2013, value: 100e9 }),
      makeObservation({ period: 2014, value: 80e9 }),
      makeObservation({ period: 2016, value: 90e9 }),
    ],
  });
  return computeView(dataset, decodeViewSpec(query));
}

const exportsToKazakhstan = 'measure=export&partners=KAZ&years=2013-2016';

function words(view: View, index: number): string {
  return describePoint(view, view.series[0], index, 'en').text;
}

describe('describePoint', () => {
  const view = viewOf(exportsToKazakhstan);

  test('describePoint gives series, period, value and record for the first point', () => {
    expect(words(view, 0)).toBe('Kazakhstan, 2013: $100 billion; China’s record.');
  });

  test('describePoint adds the change on the period before, by its size and direction', () => {
    expect(words(view, 1)).toBe('Kazakhstan, 2014: $80 billion, 20.0% less than in 2013; China’s record.');
  });

  test('describePoint speaks the reason of an absent value', () => {
    expect(words(view, 2)).toMatch(/^Kazakhstan, 2015: no value, .+; China’s record\.$/);
  });

  test('describePoint names no change after a gap', () => {
    expect(words(view, 3)).toBe('Kazakhstan, 2016: $90 billion; China’s record.');
  });

  test('every number of a point carries its receipt', () => {
    const numbers = describePoint(view, view.series[0], 1, 'en').spans.filter((span) => span.receipt !== null);
    expect(numbers.map((span) => span.text)).toEqual(['$80 billion', '20.0%']);
  });

  test('describePoint throws RangeError for a point that the series does not have', () => {
    expect(() => describePoint(view, view.series[0], 9, 'en')).toThrow(RangeError);
  });
});
