import { describe, expect, test } from 'vitest';
import { parseCustomsTable } from '../../src/customs/index.ts';
import { tableOfHtml } from '../../src/customs/table-of-html.ts';
import { readFixture } from '../support/read-fixture.ts';

const saved = readFixture('customs-table/2031-03.csv');

describe('parseCustomsTable', () => {
  test('parseCustomsTable reads a page and what a spreadsheet program saved of it alike', () => {
    expect(parseCustomsTable(readFixture('customs-table/2031-03.html'))).toEqual(parseCustomsTable(saved));
  });

  test('parseCustomsTable keeps names and digits as printed, without separators of thousands; a dash is no figure', () => {
    expect(parseCustomsTable(saved)).toEqual({
      month: '2031-03',
      unit: '10 thousand CNY',
      read: 4,
      rows: [
        {
          name: '总值',
          turnover: { month: '1234.5', yearToDate: '3500', growth: '-1.5' },
          export: { month: '1000.25', yearToDate: '3000', growth: '2' },
          import: { month: '234.25', yearToDate: '500', growth: '-20' },
        },
        {
          name: '甲国',
          turnover: { month: '30', yearToDate: '90', growth: '12.5' },
          export: { month: '20', yearToDate: '60', growth: '0.1' },
          import: { month: '10', yearToDate: '30', growth: null },
        },
        {
          name: '乙国',
          turnover: { month: '5', yearToDate: '9', growth: '1' },
          export: { month: '5', yearToDate: '9', growth: '1' },
          import: null,
        },
      ],
      rejected: [{ row: 4, found: 'n.a.', lacks: 'number' }],
    });
  });

  test('parseCustomsTable of January has no year to date', () => {
    expect(parseCustomsTable(readFixture('customs-table/2031-01.csv'))).toMatchObject({
      month: '2031-01',
      unit: 'thousand USD',
      rows: [{ name: '甲国', export: { month: '2', yearToDate: null, growth: '5' } }],
    });
  });

  test('parseCustomsTable refuses the preliminary table of main countries, an unknown unit, and what is no such table', () => {
    expect(() => parseCustomsTable(saved.replace('国别（地区）', '主要国别（地区）'))).toThrow('the preliminary table of main countries');
    expect(() => parseCustomsTable(saved.replace('万元人民币', '亿元'))).toThrow('unknown unit: 亿元; expected 万元人民币 or 千美元');
    expect(() => parseCustomsTable('a,b\n1,2\n')).toThrow('no table of a month by country');
  });
});

describe('tableOfHtml', () => {
  test('tableOfHtml repeats a cell over the columns and rows that it spans, and reads entities', () => {
    const page =
      '<p>x</p><table><tr><td rowspan=2>a<br>b</td><td colspan="2">c &lt;&#20013;&#x4e9a;</td></tr>\n<tr><td> d</td><td>&nbsp;-1</td></tr></table>';
    expect(tableOfHtml(page)).toEqual([
      ['ab', 'c <中亚', 'c <中亚'],
      ['ab', 'd', '-1'],
    ]);
    expect(tableOfHtml('<p>no table</p>')).toEqual([]);
  });
});
