import { describe, expect, it } from 'vitest';
import { computeView, decodeViewSpec, formatReceiptValue, type View, viewToGapTable, viewToMarkdown } from '../../src/index.ts';
import { makeDataset, makeObservation } from '../support/make-dataset.ts';

const dataset = makeDataset({
  observations: [
    makeObservation({ partner: 'KAZ', period: 2013, value: 100 }),
    makeObservation({
      reporter: 'KAZ',
      partner: 'CHN',
      flow: 'import',
      period: 2013,
      value: 53,
      source: 'office',
      release: 'office/first',
    }),
    makeObservation({ partner: 'UZB', period: 2013, value: 30 }),
  ],
});
const view = (query: string): View => computeView(dataset, decodeViewSpec(`years=2013&${query}`));
const shown = (query: string) =>
  viewToGapTable(view(query))?.rows.map(({ receipts }) => receipts.map((receipt) => formatReceiptValue(receipt, 'en')));

describe('viewToGapTable(view)', () => {
  it('gives the parts of the gap of one flow, which sum: 100 - 53 = -3 (freight of 53 at 1.06) + 50', () => {
    expect(viewToGapTable(view('measure=export&partners=KAZ&book=both'))?.columns.map(({ label }) => label)).toEqual([
      'Difference',
      'Ratio',
      'Valuation at 1.06',
      'Rest',
    ]);
    expect(shown('measure=export&partners=KAZ&book=both')).toEqual([['$47', '1.89', '−$3', '$50']]);
  });

  it('gives the ratio of each of several flows, and the reason where one side has no figure', () => {
    expect(viewToGapTable(view('measure=export&partners=KAZ,UZB&book=both'))?.columns.map(({ label }) => label)).toEqual([
      'Kazakhstan',
      'Uzbekistan',
    ]);
    expect(shown('measure=export&partners=KAZ,UZB&book=both')?.[0]?.[0]).toBe('1.89');
    expect(shown('measure=export&partners=KAZ,UZB&book=both')?.[0]?.[1]).toMatch(/no published figure/);
  });

  it('names the flow where both are shown', () => {
    expect(viewToGapTable(view('measure=export,import&partners=KAZ&book=both'))?.columns.map(({ label }) => label)).toEqual([
      'Kazakhstan, exports',
      'Kazakhstan, imports',
    ]);
  });

  it('is null for one book, and for shares of both', () => {
    expect(viewToGapTable(view('measure=export&partners=KAZ'))).toBeNull();
    expect(viewToGapTable(view('measure=export&partners=KAZ,UZB&book=both&transform=share'))).toBeNull();
  });

  it('stands in the Markdown of the view', () => {
    expect(viewToMarkdown(view('measure=export&partners=KAZ&book=both'))).toContain(
      '### The gap, part by part\n\n|  | Difference | Ratio | Valuation at 1.06 | Rest |\n| --- | --: | --: | --: | --: |\n| 2013 | $47 | 1.89 | −$3 | $50 |',
    );
  });
});
