import { describe, expect, it } from 'vitest';
import { periodSchema, timeAxisOf, type ViewPoint } from '../../../src/index.ts';

const axisOf = (...periods: readonly string[]) => {
  const points = periods.map((period) => ({ period: periodSchema.parse(period) }) as ViewPoint);
  return timeAxisOf({ series: [{ id: 'a', measure: 'a', economy: 'KAZ', label: '', shortLabel: '', points }] as never });
};

describe('timeAxisOf(view)', () => {
  it('leaves room for years that a view does not have', () => {
    expect(axisOf('2018', '2007', '2010')).toEqual({
      periods: ['2007', '2010', '2018'],
      labels: ['2007', '2010', '2018'],
      start: 2007,
      step: 1,
      places: [0, 3, 11],
    });
  });

  it('counts in months where periods are months or years to date, and puts a year to date at its last month', () => {
    const axis = axisOf('2024-01', '2024-01..2024-03', '2024');
    expect([axis.labels, axis.places]).toEqual([
      ['2024-01', '2024-03', '2024-12'],
      [0, 2, 11],
    ]);
    expect(axis.start).toBeCloseTo(2024, 9);
  });
});
