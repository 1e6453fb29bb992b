import { describe, expect, it } from 'vitest';
import { derive, type ObservationStatus, type Receipt, recordedFigure, yearPeriod } from '../../../../src/index.ts';
import { viewPoint } from '../../../../src/views/compute/parts/view-points.ts';
import { makeObservation } from '../../../support/make-dataset.ts';

const subject = { quantity: 'export', reporter: null, partner: null, recorder: null, period: '2013' } as const;
const cell = (value: number, status: ObservationStatus = 'reported'): Receipt => ({
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
    ['reported', 'derived'],
    ['derived', 'quoted'],
    ['quoted', 'estimated'],
    ['estimated', 'imputed'],
  ] as const)('is as good as the weakest figure under it: of %s and %s the second, in either order', (stronger, weaker) => {
    expect(viewPoint(yearPeriod(2013), sumOf(stronger, weaker), null).status).toBe(weaker);
    expect(viewPoint(yearPeriod(2013), sumOf(weaker, stronger), null).status).toBe(weaker);
    expect(viewPoint(yearPeriod(2013), sumOf(stronger, stronger), null).status).toBe(stronger);
  });

  it('has the newest revision beside it only where the number is another, by more than the rounding of arithmetic', () => {
    const revised = cell(110);
    expect(viewPoint(yearPeriod(2013), cell(100), revised).revised).toBe(revised);
    expect(viewPoint(yearPeriod(2013), cell(1e9), cell(1e9 + 2)).revised).not.toBeNull();
    expect(viewPoint(yearPeriod(2013), cell(1e9), cell(1e9 + 0.5)).revised).toBeNull();
    expect(viewPoint(yearPeriod(2013), cell(100), null).revised).toBeNull();
  });
});
