import { describe, expect, it } from 'vitest';
import { derive, type Receipt } from '../../../../src/index.ts';
import { type ObservationStatus, yearPeriod } from '../../../../src/model/index.ts';
import { viewPoint } from '../../../../src/views/compute/parts/view-points.ts';
import { recordedFigure } from '../../../../src/workspace.ts';
import { makeObservation } from '../../../support/make-dataset.ts';

const subject = { quantity: 'export', reporter: null, partner: null, recorder: null, period: '2013' } as const;
const cell = (value: number, status: ObservationStatus = 'printed'): Receipt => ({
  kind: 'cell',
  subject,
  unit: 'usd',
  ...recordedFigure(makeObservation({ value, status })),
  alternates: [],
});
const sumOf = (...statuses: readonly ObservationStatus[]): Receipt =>
  derive(
    { subject, unit: 'usd', operation: 'sum', formula: 'a + b' },
    statuses.map((status) => ({ role: status, receipt: cell(1, status) })),
    () => statuses.length,
  );

describe('viewPoint(period, receipt, newest)', () => {
  it.each([
    ['printed', 'derived'],
    ['derived', 'reconciled'],
    ['reconciled', 'filled'],
    ['filled', 'estimated'],
    ['estimated', 'from-the-paper'],
  ] as const)('is as good as the weakest figure under it: of %s and %s the second, in either order', (stronger, weaker) => {
    expect(viewPoint(yearPeriod(2013), sumOf(stronger, weaker), null).status).toBe(weaker);
    expect(viewPoint(yearPeriod(2013), sumOf(weaker, stronger), null).status).toBe(weaker);
    expect(viewPoint(yearPeriod(2013), cell(1, stronger), null).status).toBe(stronger);
  });

  it('is derived where it is computed of nothing but printed figures, since no source prints it, and needs no mark', () => {
    expect(viewPoint(yearPeriod(2013), sumOf('printed', 'printed'), null)).toMatchObject({ status: 'derived', isMarked: false });
  });

  it.each(['derived', 'reconciled', 'filled', 'estimated', 'from-the-paper'] as const)(
    'is marked where it rests on a %s figure',
    (status) => {
      expect(viewPoint(yearPeriod(2013), cell(1, status), null).isMarked).toBe(true);
      expect(viewPoint(yearPeriod(2013), sumOf('printed', status), null).isMarked).toBe(true);
    },
  );

  it('has the newest revision beside it only where the number is another, by more than the rounding of arithmetic', () => {
    const revised = cell(110);
    expect(viewPoint(yearPeriod(2013), cell(100), revised).revised).toBe(revised);
    expect(viewPoint(yearPeriod(2013), cell(1e9), cell(1e9 + 1.1)).revised).not.toBeNull();
    expect(viewPoint(yearPeriod(2013), cell(1e9), cell(1e9 + 0.9)).revised).toBeNull();
    expect(viewPoint(yearPeriod(2013), cell(100), null).revised).toBeNull();
  });
});
