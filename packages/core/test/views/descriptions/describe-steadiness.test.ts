import { describe, expect, it } from 'vitest';
import { computeView, decodeViewSpec } from '../../../src/index.ts';
import { describeSteadiness, type Steadiness, tradeViewOf } from '../../../src/workspace.ts';
import { askedWorld, makeDataset, makeObservation } from '../../support/make-dataset.ts';

const exportsInWords = 'measure=export&partners=KAZ&years=2010-2015';

function steadinessOf(values: Readonly<Record<number, number>>, query = exportsInWords): Steadiness | null {
  const observations = Object.entries(values).map(([period, value]) => makeObservation({ period: Number(period), value }));
  const view = tradeViewOf(computeView(makeDataset({ observations }), decodeViewSpec(askedWorld, query)));
  return describeSteadiness(view, view.series[0], 'en');
}

describe('describeSteadiness(view, series, language)', () => {
  it('says that a series grew in every year', () => {
    const steady = steadinessOf({ 2010: 10, 2011: 11, 2012: 20, 2013: 30 });
    expect(steady?.summary.text).toBe('China’s exports to Kazakhstan rose from $10 in 2010 to $30 in 2013, and fell in no year');
    expect(steady?.falls).toEqual([]);
  });

  it('names each year of a fall, with how far it fell and to what', () => {
    const unsteady = steadinessOf({ 2010: 10, 2011: 8, 2012: 6, 2013: 30, 2014: 15 });
    expect(unsteady?.summary.text).toBe(
      'China’s exports to Kazakhstan rose from $10 in 2010 to $15 in 2014, with falls in 2011–2012, 2014',
    );
    expect(unsteady?.falls.map(({ text }) => text)).toEqual([
      '2011: down 20.0% to $8',
      '2012: down 25.0% to $6',
      '2014: down 50.0% to $15',
    ]);
  });

  it('says which end is as the paper prints it', () => {
    const read = makeObservation({ period: 2013, value: 30, source: 'text', release: 'text/first', status: 'from-the-paper' });
    const dataset = makeDataset({ observations: [makeObservation({ period: 2010, value: 10 }), read] });
    const view = computeView(dataset, decodeViewSpec(askedWorld, exportsInWords));
    expect(describeSteadiness(view, view.series[0], 'en')?.summary.text).toBe(
      'China’s exports to Kazakhstan rose from $10 in 2010 to $30 in 2013, and fell in no year (from the paper for 2013)',
    );
  });

  it('does not take an equal year for a fall', () => {
    expect(steadinessOf({ 2010: 10, 2011: 10, 2012: 20 })?.falls).toEqual([]);
  });

  it('compares the known years across a discrepancy', () => {
    expect(steadinessOf({ 2010: 10, 2013: 5 })?.falls.map(({ text }) => text)).toEqual(['2013: down 50.0% to $5']);
  });

  it('says that a series that ends lower fell', () => {
    const fell = steadinessOf({ 2010: 10, 2011: 12, 2012: 6 });
    expect(fell?.summary.text).toBe('China’s exports to Kazakhstan fell from $10 in 2010 to $6 in 2012, with falls in 2012');
  });

  it('gives every amount and rate its receipt', () => {
    const unsteady = steadinessOf({ 2010: 10, 2011: 8 });
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

  it('speaks of the trade and not of the economy, and of no quantity that neither rises nor falls', () => {
    expect(steadinessOf({ 2010: 10, 2011: 20 })?.summary.text).toMatch(/^China’s exports to Kazakhstan rose/);
    expect(steadinessOf({ 2010: 10, 2011: 20, 2012: 15 }, `${exportsInWords}&transform=growth`)).toBeNull();
  });

  it('is null where fewer than two years have a figure', () => {
    expect(steadinessOf({ 2010: 10 })).toBeNull();
  });
});
