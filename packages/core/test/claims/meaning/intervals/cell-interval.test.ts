import { describe, expect, it } from 'vitest';
import { independentInterval, isOfTheText, roundedInterval } from '../../../../src/claims/meaning/intervals/cell-interval.ts';
import { everything } from '../../../../src/claims/meaning/intervals/index.ts';
import { missing } from '../../../../src/index.ts';
import type { ReceiptAbsence, ReceiptCell } from '../../../../src/model/index.ts';
import { recordedFigure } from '../../../../src/workspace.ts';
import { makeDataset, makeObservation, type ObservationDraft } from '../../../support/make-dataset.ts';

const dataset = makeDataset();
const subject = { quantity: 'export', reporter: null, partner: null, recorder: null, period: '2013' } as const;
const ofPaper = { source: 'text', release: 'text/first' } as const;
const cell = (draft: ObservationDraft = {}, alternates: readonly ObservationDraft[] = []): ReceiptCell => ({
  kind: 'cell',
  subject,
  unit: 'usd',
  ...recordedFigure(makeObservation(draft)),
  alternates: alternates.map((one) => recordedFigure(makeObservation(one))),
});
const absenceFrom = (source: string | null): ReceiptAbsence =>
  ({ kind: 'absence', subject, unit: 'usd', value: missing('not-in-data'), note: null, source, alternates: [] }) as ReceiptAbsence;
const two = { value: 2e9, printed: { value: '2', unit: 'billion USD' } } as const;

describe('roundedInterval(figure)', () => {
  it('is half a unit of the last printed digit on either side of a figure that is flagged rounded', () => {
    expect(roundedInterval(cell({ ...two, flags: ['rounded'] }))).toEqual({ low: 1.5e9, high: 2.5e9 });
  });

  it('is the figure itself where a table states it', () => {
    expect(roundedInterval(cell(two))).toEqual({ low: 2e9, high: 2e9 });
  });
});

describe('independentInterval(dataset, cell, unknown)', () => {
  it('is that of the figure where it is not the paper’s', () => {
    expect(independentInterval(dataset, cell({ value: 5 }, [{ value: 9 }]), everything)).toEqual({ low: 5, high: 5 });
  });

  it('leaves out what others say in another currency', () => {
    const others = [{ value: 9 }, { value: 70, unit: 'cny' as const, release: 'customs/revised' }];
    expect(independentInterval(dataset, cell({ value: 5, ...ofPaper }, others), everything)).toEqual({ low: 9, high: 9 });
  });

  it('spans what others say where it is the paper’s, and leaves the paper’s own other figures aside', () => {
    const others = [
      { value: 9 },
      { value: 7, release: 'customs/revised' },
      { value: 1, ...ofPaper },
      { value: 2, status: 'from-the-paper' },
    ];
    const alternates = others as readonly ObservationDraft[];
    expect(independentInterval(dataset, cell({ value: 5, ...ofPaper }, alternates), everything)).toEqual({ low: 7, high: 9 });
    expect(independentInterval(dataset, cell({ value: 5, status: 'from-the-paper' }, alternates), everything)).toEqual({
      low: 7,
      high: 9,
    });
  });

  it('is unknown where nobody else speaks', () => {
    expect(independentInterval(dataset, cell({ value: 5, ...ofPaper }), everything)).toEqual(everything);
  });
});

describe('isOfTheText(dataset, receipt)', () => {
  it('holds of what was read in the paper: its source, or a figure of it that stands elsewhere', () => {
    expect(isOfTheText(dataset, cell(ofPaper))).toBe(true);
    expect(isOfTheText(dataset, cell({ status: 'from-the-paper' }))).toBe(true);
    expect(isOfTheText(dataset, absenceFrom('text'))).toBe(true);
  });

  it('does not hold of what others print, or what is computed', () => {
    expect(isOfTheText(dataset, cell())).toBe(false);
    expect(isOfTheText(dataset, absenceFrom('customs'))).toBe(false);
    expect(isOfTheText(dataset, absenceFrom(null))).toBe(false);
    const step = { kind: 'step', subject, unit: 'usd', value: 1, operation: 'x', formula: 'x', operands: [] } as const;
    expect(isOfTheText(dataset, step)).toBe(false);
  });
});
