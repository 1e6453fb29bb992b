import { describe, expect, it } from 'vitest';
import { findSuddenChanges, runsWithSuddenMonths } from '../../src/audit/find-sudden-changes.ts';
import type { Observation } from '../../src/index.ts';
import { makeObservation } from '../support/make-dataset.ts';

const month = (period: string, value: number, draft = {}): Observation => makeObservation({ period, value: value * 1e6, ...draft });
const periods = (...rows: readonly Observation[]): readonly string[] => findSuddenChanges(rows).map(({ row }) => row.period);

describe('findSuddenChanges(rows)', () => {
  it('finds a month ten times or a tenth of the same month a year before, in either direction, with the ratio', () => {
    expect(periods(month('2024-02', 10), month('2025-02', 100), month('2026-02', 10))).toEqual(['2025-02', '2026-02']);
    expect(periods(month('2024-02', 10), month('2025-02', 99), month('2026-02', 10))).toEqual([]);
    expect(findSuddenChanges([month('2024', 8), month('2025', 160)])).toMatchObject([{ times: 20, since: '2024' }]);
  });

  it('reads the growth that is printed beside it where the year before is not held', () => {
    expect(periods(month('2024-01..2024-03', 10, { printedGrowth: '900' }))).toEqual(['2024-01..2024-03']);
    expect(periods(month('2024-01..2024-03', 10, { printedGrowth: '-90' }))).toEqual(['2024-01..2024-03']);
    expect(periods(month('2024-01..2024-03', 10, { printedGrowth: '899' }), month('2024-05', 1))).toEqual([]);
  });

  it('passes over small amounts, other flows and amounts in another currency that nothing sets against dollars', () => {
    expect(periods(month('2024', 0.5), month('2025', 9))).toEqual([]);
    expect(periods(month('2024', 10, { flow: 'import' }), month('2025', 100))).toEqual([]);
    expect(periods(month('2024', 10, { unit: 'cny' }), month('2025', 100))).toEqual([]);
    const amountOf = ({ value, unit }: Observation): number => (unit === 'usd' ? value : value / 7);
    expect(findSuddenChanges([month('2024', 10, { unit: 'cny' }), month('2025', 100)], { amountOf })).toMatchObject([{ times: 70 }]);
  });

  it('sets a figure against the table that it continues where that has the year before', () => {
    const other = month('2024', 1, { release: 'office/first', source: 'office' });
    expect(periods(other, month('2024', 90), month('2025', 100))).toEqual([]);
  });

  it('marks the runs of months that hold such a month, and the year of the same table', () => {
    const rows = [month('2024-02', 10), month('2025-02', 100), month('2025-01..2025-03', 9), month('2025-03..2025-04', 7)];
    const runs = runsWithSuddenMonths(rows, findSuddenChanges(rows));
    expect([...runs].map(([row, months]) => [row.period, months])).toEqual([['2025-01..2025-03', ['2025-02']]]);
    const year = month('2025', 8);
    const elsewhere = month('2025', 8, { release: 'office/first', source: 'office' });
    const found = runsWithSuddenMonths([...rows, year, elsewhere], findSuddenChanges(rows));
    expect([found.has(year), found.has(elsewhere)]).toEqual([true, false]);
  });
});
