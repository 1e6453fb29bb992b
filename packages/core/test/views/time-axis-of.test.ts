import { describe, expect, it } from 'vitest';
import { computeView, decodeViewSpec } from '../../src/index.ts';
import { timeAxisOf } from '../../src/workspace.ts';
import { indicatorWorld } from '../support/indicator-world.ts';
import { askedWorld } from '../support/make-dataset.ts';
import { makeMonths, months } from '../support/make-months.ts';

const axisOf = (query: string) =>
  timeAxisOf(computeView(makeMonths(), decodeViewSpec(askedWorld, `measure=export&reporter=CHN&partners=KAZ&${query}`)));

describe('timeAxisOf(view)', () => {
  it('has a year for each year', () => {
    expect(axisOf('years=2013-2014')).toEqual({
      periods: ['2013', '2014'],
      labels: ['2013', '2014'],
      start: 2013,
      step: 1,
      places: [0, 1],
    });
  });

  it('has a month for each month, a twelfth of a year wide', () => {
    const places = months.map((_, index) => index);
    expect(axisOf('frequency=month&years=2024-2026&money=cny')).toEqual({
      periods: months,
      labels: months,
      start: 2024,
      step: 1 / 12,
      places,
    });
  });

  it('stands a year to date at the month in which it ends, the whole year at December', () => {
    const { periods, labels, start } = axisOf('frequency=year-to-date&years=2024-11..2025-02&money=cny');
    expect(periods).toEqual(['2024-01..2024-11', '2024', '2025-01', '2025-01..2025-02']);
    expect(labels).toEqual(['2024-11', '2024-12', '2025-01', '2025-02']);
    expect(start).toBeCloseTo(2024 + 10 / 12, 9);
  });

  it('leaves room for years that a view does not have', () => {
    const scores = decodeViewSpec(indicatorWorld, 'indicator=port-score&economies=KAZ&years=2007-2012');
    const { labels, places } = timeAxisOf(computeView(indicatorWorld, scores));
    expect([labels, places]).toEqual([
      ['2007', '2010', '2012'],
      [0, 3, 5],
    ]);
  });
});
