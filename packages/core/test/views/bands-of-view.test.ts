import { describe, expect, it } from 'vitest';
import { cellsOf, computeView, decodeViewSpec, viewToCsv, viewToRows } from '../../src/index.ts';
import { tradeViewOf } from '../../src/workspace.ts';
import { askedWorld, makeDataset, makeObservation } from '../support/make-dataset.ts';
import { makeSixFlows, makeTwoRecords } from '../support/make-two-records.ts';

const dataset = makeDataset({
  observations: [
    ...makeTwoRecords('CHN', 'KAZ', 80, 106, 2012),
    ...makeTwoRecords('KAZ', 'CHN', 80, 90, 2012),
    ...makeSixFlows(2013),
    makeObservation({ partner: 'TKM', period: 2013, value: 70 }),
  ],
});
const view = (query: string) => tradeViewOf(computeView(dataset, decodeViewSpec(askedWorld, query)));

describe('computeView(dataset, spec) of the reconciled record', () => {
  const shown = view('measure=export&partners=KAZ&years=2011-2013&record=reconciled');

  it('gives for each series and period the lowest and the highest of all methods, with the method', () => {
    const [band] = shown.bands;
    expect(band).toMatchObject({ measure: 'export', reporter: 'CHN', partner: 'KAZ' });
    expect(band?.points[1]).toMatchObject({ period: '2012', lowest: { method: 'reporter', value: 80 }, highest: { method: 'partner' } });
    expect(band?.points[1]?.highest?.value).toBeCloseTo(100, 12);
  });

  it('counts the methods that give a number: no weights by reliability from the two flows of one pair', () => {
    expect(shown.bands[0]?.points.map(({ methods }) => methods)).toEqual([0, 4, 5]);
  });

  it('has no ends where no method gives a number', () => {
    expect(shown.bands[0]?.points[0]).toMatchObject({ lowest: null, highest: null });
  });

  it('encloses the series, whatever its method', () => {
    for (const method of ['reporter', 'partner', 'mean', 'fixed-factor', 'reliability-weighted']) {
      const { series, bands } = view(`measure=total-trade&partners=KAZ,UZB&years=2013&record=reconciled&method=${method}`);
      for (const [line, { points }] of series.entries()) {
        const end = bands[line]?.points[0];
        expect(points[0]?.value).toBeGreaterThanOrEqual(Number(end?.lowest?.value));
        expect(points[0]?.value).toBeLessThanOrEqual(Number(end?.highest?.value));
      }
    }
  });

  it('gives each end its receipt, down to the cells', () => {
    const end = shown.bands[0]?.points[2]?.highest;
    expect(end?.receipt.value).toBe(end?.value);
    expect(end === undefined || end === null ? [] : cellsOf(end.receipt)).not.toEqual([]);
  });

  it('knows one method alone where one side alone has a figure', () => {
    const { bands, series } = view('measure=export&partners=TKM&years=2013&record=reconciled');
    expect(series[0].points[0]?.value).toMatchObject({ missing: 'not-in-data' });
    expect(bands[0]?.points[0]).toMatchObject({ methods: 1, lowest: { method: 'reporter', value: 70 }, highest: { value: 70 } });
  });

  it('writes the ends as rows with their method, after the rows of the series', () => {
    const rows = viewToRows(view('measure=export&partners=KAZ&years=2012&record=reconciled'));
    expect(rows.map(({ measure, method, record }) => [measure, method, record])).toEqual([
      ['export', 'mean', 'reconciled'],
      ['export:lowest-of-methods', 'reporter', 'reconciled'],
      ['export:highest-of-methods', 'partner', 'reconciled'],
    ]);
    expect(rows.every(({ value, receipt }) => receipt.value === value)).toBe(true);
    expect(viewToCsv(view('measure=export&partners=KAZ&years=2012&record=reconciled')).split('\n')[1]).toMatch(/,mean,FOB,$/);
  });

  it('names the method, the factor and that it is an estimate in a note, and no other valuation', () => {
    const { notes } = view('measure=export,import&partners=UZB&years=2013&record=reconciled&method=fixed-factor&factor=1.1');
    expect(notes).toContain(
      'Our estimate, reconciled by the importer’s figures less freight and insurance at a fixed factor. Values exclude freight and insurance, at a CIF/FOB factor of 1.1. The band shows the range across methods, where there are several.',
    );
    expect(notes.some((note) => note.includes('with cost, insurance and freight'))).toBe(false);
  });

  it('bands a transform of the series: shares among partners by each method', () => {
    const { bands } = view('measure=export&partners=KAZ,UZB&years=2013&transform=share&record=reconciled');
    expect(bands.map(({ points }) => points[0]?.methods)).toEqual([5, 5]);
    expect(Number(bands[0]?.points[0]?.lowest?.value) + Number(bands[1]?.points[0]?.highest?.value)).toBeCloseTo(1, 12);
  });

  it('has no band for any other record', () => {
    for (const record of ['reporter', 'partner', 'both'])
      expect(view(`measure=export&partners=KAZ&years=2013&record=${record}`).bands).toEqual([]);
  });
});

describe('computeView(dataset, spec) with a factor of the reader', () => {
  it('parts the discrepancy at that factor', () => {
    const rest = (query: string) => view(query).discrepancies[0]?.points[0]?.rest.value;
    expect(rest('measure=export&partners=KAZ&years=2012&record=both')).toBeCloseTo(-20, 9);
    expect(rest('measure=export&partners=KAZ&years=2012&record=both&factor=1')).toBeCloseTo(-26, 9);
  });

  it('lists among the references the releases that the discrepancy and the bands read', () => {
    const releases = view('measure=export&partners=KAZ&years=2012&record=reconciled&method=reporter').references.map(
      ({ release }) => release.id,
    );
    expect(releases).toEqual(['customs/first']);
  });

  it('is still the figure of the paper, which reads one record', () => {
    expect(view('measure=export&partners=KAZ&years=2013&factor=1.1').name).toBeNull();
    expect(computeView(dataset, decodeViewSpec(askedWorld, 'measure=export&factor=1.1')).name).toBe('figure-4');
  });
});
