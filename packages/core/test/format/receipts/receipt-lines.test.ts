import { describe, expect, it } from 'vitest';
import { formatSubject } from '../../../src/format.ts';
import { cellsOf, citeCell, computeView, decodeViewSpec, type Receipt, receiptLines } from '../../../src/index.ts';
import { type ReceiptCell, releaseIdSchema, sourceIdSchema } from '../../../src/model/index.ts';
import { recordedCell } from '../../../src/queries/cell/index.ts';
import { askedWorld, makeDataset, makeObservation } from '../../support/make-dataset.ts';
import { makeWorld } from '../../support/make-world.ts';

const world = makeWorld();

const observations = [
  makeObservation({ value: 2e9, printed: { value: '2000', unit: 'million USD' } }),
  makeObservation({ value: 1.9e9, release: 'customs/revised' }),
  makeObservation({ flow: 'import', value: 1e9, status: 'printed', flags: ['rounded'], note: 'page 3' }),
];
const view = computeView(makeDataset({ observations }), decodeViewSpec(askedWorld, 'partners=KAZ&years=2013'));
const receipt = view.series[0].points[0]?.receipt;
if (receipt === undefined) throw new Error('the view has a point');
const lines = receiptLines(world, receipt, view.references, 'en');

describe('receiptLines(receipt, references, language)', () => {
  it('walks from the number to its cells, with the role that each plays', () => {
    expect(lines.map(({ depth, kind, role, subject, value }) => [depth, kind, role, subject, value])).toEqual([
      [0, 'step', null, 'Total trade of China with Kazakhstan, 2013', '$3bn'],
      [1, 'cell', 'exports', 'China’s exports to Kazakhstan, 2013', '$2bn'],
      [1, 'cell', 'imports', 'China’s imports from Kazakhstan, 2013', '$1bn'],
    ]);
  });

  it('names the operation and its formula, and gives the number in full', () => {
    expect(lines[0]).toMatchObject({ operation: 'Total trade', formula: 'X + M', full: '$3.000 billion' });
  });

  it('gives each figure as printed, with publisher, release, date, licence, quality and note', () => {
    expect(lines[1]?.figure).toMatchObject({
      printed: 'published as 2000 million USD',
      publisher: 'Customs',
      release: 'customs/first',
      retrieved: '2026-11-24',
      licence: 'Open licence',
    });
    expect(lines[2]?.figure).toMatchObject({
      quality: ['published by the source', 'high confidence', 'with freight and insurance (CIF)', 'rounded by the text that quotes it'],
      note: 'page 3',
    });
  });

  it('gives what another release says of the same cell', () => {
    expect(lines[1]?.alternates.map(({ value, release }) => [value, release])).toEqual([['$1.9bn', 'customs/revised']]);
  });

  it('gives what is said of a cell in another currency in that one', () => {
    const other = makeObservation({ value: 14e9, unit: 'cny', release: 'customs/revised' });
    const figure = recordedCell(receipt.subject, makeObservation({ value: 2e9 }), [other]);
    expect(receiptLines(world, figure, view.references, 'en')[0]?.alternates.map(({ value }) => value)).toEqual(['¥14bn']);
  });

  it('gives a figure neither operation nor formula, and a computed number neither figure nor alternates', () => {
    expect(lines[1]).toMatchObject({ operation: null, formula: null, note: null, full: '$2.000 billion' });
    expect(lines[0]).toMatchObject({ figure: null, alternates: [], note: null });
  });

  it('names the source by its id, and leaves out what only the references know, where these lack it', () => {
    expect(receiptLines(world, receipt, [], 'en')[1]?.figure).toEqual({
      value: '$2bn',
      full: '$2.000 billion',
      printed: 'published as 2000 million USD',
      publisher: 'customs',
      title: 'customs',
      release: 'customs/first',
      retrieved: '',
      licence: '',
      url: null,
      readAt: null,
      quality: ['published by the source', 'high confidence', 'without freight and insurance (FOB)'],
      note: null,
    });
  });

  it('takes what it says of a figure from the release that the figure was read in', () => {
    const elsewhere = view.references.map((reference) => ({
      ...reference,
      release: { ...reference.release, id: releaseIdSchema.parse('customs/other') },
    }));
    expect(receiptLines(world, receipt, elsewhere, 'en')[1]?.figure?.publisher).toBe('customs');
    const ofAnother = view.references.map((reference) => ({
      ...reference,
      source: { ...reference.source, id: sourceIdSchema.parse('office') },
    }));
    expect(receiptLines(world, receipt, ofAnother, 'en')[1]?.figure?.publisher).toBe('customs');
  });

  it('gives the page that a figure was read at, and says nothing of a valuation that no word names', () => {
    const [reference] = view.references;
    const figure = lines[1]?.figure;
    if (reference === undefined || receipt.kind !== 'step') throw new Error('the view has a reference and a computed number');
    expect(figure).toMatchObject({ title: 'Trade by partner, Customs', url: 'https://example.org/customs', readAt: null });
    const read = { ...reference, source: { ...reference.source, readAt: 'a copy of 2022' } };
    expect(receiptLines(world, receipt, [read], 'en')[1]?.figure?.readAt).toBe('a copy of 2022');
    const cell = { ...(receipt.operands[0]?.receipt as ReceiptCell), valuation: 'in crates' };
    expect(receiptLines(world, cell, [], 'en')[0]?.figure?.quality).toEqual(['published by the source', 'high confidence']);
  });

  it('gives a missing number its reason in place of the number in full', () => {
    const lacking: Receipt = {
      ...receipt,
      kind: 'step',
      value: { missing: 'zero-denominator' },
      operation: 'share',
      formula: 'v / t',
      operands: [],
    };
    expect(receiptLines(world, lacking, [], 'en')[0]).toMatchObject({ value: 'division by zero', full: 'division by zero' });
  });

  it('gives an absence its reason', () => {
    const absence: Receipt = {
      kind: 'absence',
      subject: receipt.subject,
      unit: 'usd',
      value: { missing: 'no-own-report' },
      note: 'none since 2000',
      source: null,
      alternates: [],
    };
    expect(receiptLines(world, absence, [], 'en')[0]).toMatchObject({
      kind: 'absence',
      value: 'the economy published no figures of its own',
      note: 'none since 2000',
      operation: null,
      formula: null,
      figure: null,
      alternates: [],
    });
  });
});

describe('citeCell(cell, reference, language)', () => {
  it('gives publisher, title, release, the figure as printed, the date and the address', () => {
    const [cell] = cellsOf(receipt);
    const [reference] = view.references;
    if (cell === undefined || reference === undefined) throw new Error('the view has a cell and a reference');
    expect(citeCell(world, cell, reference, 'en')).toBe(
      'Customs, Trade by partner, Customs (customs/first). China’s exports to Kazakhstan, 2013: 2000 million USD. Added to this dataset on 2026-11-24. https://example.org/customs',
    );
  });
});

describe('formatSubject(subject, language)', () => {
  const subject = { quantity: 'export', reporter: 'CHN', partner: 'KAZ', recorder: 'KAZ', period: '2013' };

  it('says whose record it is when it is not the reporter’s own', () => {
    expect(formatSubject(world, subject, 'en')).toBe('China’s exports to Kazakhstan, 2013, Kazakhstan’s figures');
    expect(formatSubject(world, { ...subject, recorder: 'CHN' }, 'en')).toBe('China’s exports to Kazakhstan, 2013');
  });

  it('names transforms, totals, and indicators', () => {
    expect(formatSubject(world, { ...subject, recorder: null, quantity: 'import:growth' }, 'en')).toBe(
      'China’s imports from Kazakhstan, 2013, yearly growth',
    );
    expect(formatSubject(world, { ...subject, recorder: null, partner: null, quantity: 'total-trade' }, 'en')).toBe(
      'Total trade of China with all partners shown, 2013',
    );
    expect(formatSubject(world, { quantity: 'SP.POP.TOTL', reporter: null, partner: null, recorder: 'KAZ', period: '2013' }, 'en')).toBe(
      'SP.POP.TOTL, Kazakhstan, 2013',
    );
  });
});
