import { describe, expect, it } from 'vitest';
import { formatReceiptValue } from '../../../src/format.ts';
import { computeView, decodeViewSpec, type View, viewToMarkdown } from '../../../src/index.ts';
import { viewToDiscrepancyTable } from '../../../src/workspace.ts';
import { askedWorld, makeDataset, makeObservation } from '../../support/make-dataset.ts';

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
const view = (query: string): View => computeView(dataset, decodeViewSpec(askedWorld, `years=2013&${query}`));
const shown = (query: string) =>
  viewToDiscrepancyTable(view(query))?.rows.map(({ receipts }) => receipts.map((receipt) => formatReceiptValue(dataset, receipt, 'en')));

describe('viewToDiscrepancyTable(view)', () => {
  it('gives the parts of the discrepancy of one flow, which sum: 100 - 53 = -3 (freight of 53 at 1.06) + 50', () => {
    expect(viewToDiscrepancyTable(view('measure=export&partners=KAZ&record=both'))?.columns.map(({ label }) => label)).toEqual([
      'Gap',
      'Ratio',
      'Freight and insurance at 1.06',
      'Unexplained',
    ]);
    expect(shown('measure=export&partners=KAZ&record=both')).toEqual([['$47', '1.89', '−$3', '$50']]);
  });

  it('gives the ratio of each of several flows, and the reason where one side has no figure', () => {
    expect(viewToDiscrepancyTable(view('measure=export&partners=KAZ,UZB&record=both'))?.columns.map(({ label }) => label)).toEqual([
      'Kazakhstan',
      'Uzbekistan',
    ]);
    expect(shown('measure=export&partners=KAZ,UZB&record=both')?.[0]?.[0]).toBe('1.89');
    expect(shown('measure=export&partners=KAZ,UZB&record=both')?.[0]?.[1]).toMatch(/no figure in our data/);
  });

  it('names the flow where both are shown', () => {
    expect(viewToDiscrepancyTable(view('measure=export,import&partners=KAZ&record=both'))?.columns.map(({ label }) => label)).toEqual([
      'Kazakhstan, exports',
      'Kazakhstan, imports',
    ]);
  });

  it('is null for one record, and for shares of both', () => {
    expect(viewToDiscrepancyTable(view('measure=export&partners=KAZ'))).toBeNull();
    expect(viewToDiscrepancyTable(view('measure=export&partners=KAZ,UZB&record=both&transform=share'))).toBeNull();
  });

  it('stands in the Markdown of the view', () => {
    expect(viewToMarkdown(view('measure=export&partners=KAZ&record=both'))).toContain(
      '### What the gap is made of\n\n|  | Gap | Ratio | Freight and insurance at 1.06 | Unexplained |\n| --- | --: | --: | --: | --: |\n| 2013 | $47 | 1.89 | −$3 | $50 |',
    );
  });
});
