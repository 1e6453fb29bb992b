import { describe, expect, test } from 'vitest';
import { parseMonthlyTable } from '../../src/parse/index.ts';

describe('parseMonthlyTable', () => {
  const head = 'period,reporter,partner,flow,month,year_to_date,growth,unit,status,confidence,source,note\n';
  const row = (period: string, month: string, yearToDate: string, growth = '1.5'): string =>
    `${period},a,b,export,${month},${yearToDate},${growth},USD,reported,high,office,\n`;

  test('parseMonthlyTable gives the month, and the year to it with the growth printed beside it', () => {
    const { rows, read } = parseMonthlyTable(`${head}${row('2031-03', '7', '20')}`);
    expect(rows.map(({ period, value, growth }) => [period, value, growth])).toEqual([
      ['2031-03', '7', null],
      ['2031-01..2031-03', '20', '1.5'],
    ]);
    expect(read).toBe(1);
  });

  test('parseMonthlyTable gives January once, and rejects one whose two figures differ', () => {
    expect(parseMonthlyTable(`${head}${row('2031-01', '7', '7', '')}`).rows).toMatchObject([
      { period: '2031-01', value: '7', growth: null },
    ]);
    const { rows, rejected } = parseMonthlyTable(`${head}${row('2031-01', '7', '8')}`);
    expect({ rows, rejected }).toEqual({ rows: [], rejected: [{ row: 1, column: 'year_to_date', found: '8', expected: '7, as January' }] });
  });

  test('parseMonthlyTable rejects what is no month', () => {
    expect(parseMonthlyTable(`${head}${row('2031', '7', '8')}`).rejected).toMatchObject([{ column: 'period', expected: 'a month' }]);
  });
});
