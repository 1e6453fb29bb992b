import { describe, expect, it } from 'vitest';
import { computeView, decodeViewSpec, isMissing } from '../../../src/index.ts';
import { describePoint, discrepancyParts, discrepancySeriesOf, explainDiscrepancy, nameDiscrepancyPart } from '../../../src/workspace.ts';
import { askedWorld, makeDataset, makeObservation } from '../../support/make-dataset.ts';
import { makeTwoRecords } from '../../support/make-two-records.ts';

const dataset = makeDataset({
  observations: [...makeTwoRecords('CHN', 'KAZ', 100, 53, 2013), makeObservation({ partner: 'TKM', period: 2013, value: 70 })],
});
const view = (query: string) => computeView(dataset, decodeViewSpec(askedWorld, query));
const both = view('measure=export&partners=KAZ,TKM&years=2013&record=both');

describe('discrepancySeriesOf(view, language)', () => {
  const series = discrepancySeriesOf(both, 'en');

  it('gives every part of every discrepancy an id of its own, apart from those of the records', () => {
    expect(series.map(({ id }) => id).slice(0, discrepancyParts.length)).toEqual([
      'export-kaz-difference',
      'export-kaz-ratio',
      'export-kaz-valuation',
      'export-kaz-rest',
      'export-kaz-log-gap',
      'export-kaz-discrepancy',
    ]);
    const all = [...series, ...both.series].map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
  });

  it('is labelled by part and partner, the valuation with its factor', () => {
    const labels = series.slice(0, 3).map(({ label, shortLabel }) => [label.split(' (')[0], shortLabel]);
    expect(labels).toEqual([
      ['Gap: Kazakhstan', 'Gap'],
      ['Ratio: Kazakhstan', 'Ratio'],
      ['Freight and insurance at 1.06: Kazakhstan', 'Freight and insurance at 1.06'],
    ]);
  });

  it('keeps the receipts: the difference is the sum of valuation and rest', () => {
    const value = (id: string) => {
      const found = series.find((one) => one.id === id)?.points[0]?.value;
      return found === undefined || isMissing(found) ? Number.NaN : found;
    };
    expect(value('export-kaz-difference')).toBe(47);
    expect(value('export-kaz-valuation') + value('export-kaz-rest')).toBeCloseTo(47, 12);
    expect(value('export-kaz-valuation')).toBeCloseTo(-3, 12);
  });

  it('carries the reason where one side keeps no record', () => {
    for (const { points } of series.slice(discrepancyParts.length)) expect(points.every(({ value }) => isMissing(value))).toBe(true);
  });

  it('is empty for a view without discrepancies', () => {
    expect(discrepancySeriesOf(view('measure=export&partners=KAZ&years=2013'), 'en')).toEqual([]);
  });

  it('describePoint(view, series, index) of a series of both records names its record once', () => {
    expect(both.series.map((one) => describePoint(both, one, 0, 'en').text)).toEqual([
      'Kazakhstan, 2013: $100; China’s figures.',
      'Kazakhstan, 2013: $53; Kazakhstan’s figures.',
      'Turkmenistan, 2013: $70; China’s figures.',
      expect.stringMatching(/^Turkmenistan, 2013: no figure \(.+\); Turkmenistan’s figures\.$/),
    ]);
  });

  it('describePoint(view, series, index) of a part says what it lies between, and nobody’s record', () => {
    const [difference] = series;
    expect(difference === undefined ? '' : describePoint(both, difference, 0, 'en').text).toBe(
      'China’s exports to Kazakhstan, 2013, gap between both sides’ figures: $47.',
    );
  });
});

describe('nameDiscrepancyPart(part, factor, language)', () => {
  it('names the factor with the valuation and only there', () => {
    expect(discrepancyParts.map((part) => nameDiscrepancyPart(part, 1.1, 'en'))).toEqual([
      'Gap',
      'Ratio',
      'Freight and insurance at 1.1',
      'Unexplained',
      'Log gap',
      'Discrepancy',
    ]);
  });
});

describe('explainDiscrepancy(language)', () => {
  it('names reasons and no number', () => {
    expect(explainDiscrepancy('en')).toHaveLength(5);
    for (const { name, text } of explainDiscrepancy('en')) expect(`${name} ${text}`).not.toMatch(/\d/);
  });
});
