import { describe, expect, it } from 'vitest';
import { computeView, decodeViewSpec, describeSteadiness, type ViewSeries } from '../../src/index.ts';
import { makeDataset, makeObservation } from '../support/make-dataset.ts';

function seriesOf(values: Readonly<Record<number, number>>): ViewSeries {
  const observations = Object.entries(values).map(([period, value]) => makeObservation({ period: Number(period), value }));
  return computeView(makeDataset({ observations }), decodeViewSpec('measure=export&partners=KAZ&years=2010-2015')).series[0];
}

describe('describeSteadiness(series, language)', () => {
  it('says that a series grew in every year', () => {
    const steady = describeSteadiness(seriesOf({ 2010: 10, 2011: 11, 2012: 20, 2013: 30 }), 'en');
    expect(steady?.summary.text).toBe('Kazakhstan rose from $10 in 2010 to $30 in 2013, and fell in no year');
    expect(steady?.falls).toEqual([]);
  });

  it('names each year of a fall, with how far it fell and to what', () => {
    const unsteady = describeSteadiness(seriesOf({ 2010: 10, 2011: 8, 2012: 6, 2013: 30, 2014: 15 }), 'en');
    expect(unsteady?.summary.text).toBe('Kazakhstan rose from $10 in 2010 to $15 in 2014, but not steadily, with falls in 2011–2012, 2014');
    expect(unsteady?.falls.map(({ text }) => text)).toEqual([
      '2011: down 20.0% to $8',
      '2012: down 25.0% to $6',
      '2014: down 50.0% to $15',
    ]);
  });

  it('does not take an equal year for a fall', () => {
    expect(describeSteadiness(seriesOf({ 2010: 10, 2011: 10, 2012: 20 }), 'en')?.falls).toEqual([]);
  });

  it('compares the known years across a gap', () => {
    expect(describeSteadiness(seriesOf({ 2010: 10, 2013: 5 }), 'en')?.falls.map(({ text }) => text)).toEqual(['2013: down 50.0% to $5']);
  });

  it('says that a series that ends lower fell, and takes the name it is given', () => {
    const fell = describeSteadiness(seriesOf({ 2010: 10, 2011: 12, 2012: 6 }), 'en', 'China’s exports');
    expect(fell?.summary.text).toBe('China’s exports fell from $10 in 2010 to $6 in 2012, with falls in 2012');
  });

  it('gives every amount and rate its receipt', () => {
    const unsteady = describeSteadiness(seriesOf({ 2010: 10, 2011: 8 }), 'en');
    const numbers = [...(unsteady?.summary.spans ?? []), ...(unsteady?.falls.flatMap(({ spans }) => spans) ?? [])].filter(
      ({ receipt }) => receipt !== null,
    );
    expect(numbers.map(({ text, receipt }) => [text, receipt?.value])).toEqual([
      ['$10', 10],
      ['$8', 8],
      ['20.0%', expect.closeTo(-0.2, 12)],
      ['$8', 8],
    ]);
  });

  it('is null where fewer than two years have a figure', () => {
    expect(describeSteadiness(seriesOf({ 2010: 10 }), 'en')).toBeNull();
  });
});
