import { describe, expect, test } from 'vitest';
import { nomenclatureOf, readAmount, readPeriod } from '../../src/readers/normalise/index.ts';

describe('readAmount(text)', () => {
  test.each([
    ['4,101,700', 4101700, ['thousands']],
    ['４１０', 410, ['fullwidth-digits']],
    ['3.2万', 32000, ['wan-yi']],
    ['1.5 亿', 150000000, ['wan-yi']],
    ['(12)', -12, ['paren-negative']],
    [' 7 ', 7, ['trim']],
    ['1 234 567', 1234567, ['thousands']],
    ['1e3', 1000, []],
    ['0', 0, []],
  ] as const)('%s is %d by the rules %j', (text, value, rules) => {
    expect(readAmount(text)).toEqual({ value, rules });
  });

  test.each(['—', '-', '..', '...', '?', 'N/A', 'NA', '', '  '])('%j stands for no value, never for 0', (text) => {
    expect(readAmount(text)).toBe('missing');
  });

  test.each(['1,23', '12.3.4', 'abc', '1,2345', '0x10', '1 23'])('%j is no number', (text) => {
    expect(readAmount(text)).toBe('invalid');
  });

  test.each(['1e309', '-1e309', '9'.repeat(400), '1e19', '(2e18)', '1,000,000,000,000,000,001,000', 'Infinity', '-Infinity'])(
    '%j is larger than any amount',
    (text) => expect(readAmount(text)).toBe('too-large'),
  );

  test('readAmount(text, { scale }) is too large where it is so in plain units', () => {
    expect(readAmount('1e15', { scale: 3 })).toEqual({ value: 1e18, rules: [] });
    expect(readAmount('1.1e15', { scale: 3 })).toBe('too-large');
    expect(readAmount('1e15万')).toBe('too-large');
  });

  test('readAmount(text, { scale }) shifts digits, and no rounding enters', () => {
    expect(readAmount('2434560.742', { scale: 3 })).toEqual({ value: 2434560742, rules: [] });
    expect(readAmount('1.1', { scale: 6 })).toEqual({ value: 1100000, rules: [] });
  });

  test('readAmount(text, { decimal }) reads commas of decimals where they are stated, and asks where they may be either', () => {
    expect(readAmount('1.234,5', { decimal: ',' })).toEqual({ value: 1234.5, rules: ['thousands', 'decimal-comma'] });
    expect(readAmount('1,234', { decimal: null })).toBe('ambiguous');
    expect(readAmount('1,234,567', { decimal: null })).toEqual({ value: 1234567, rules: ['thousands'] });
    expect(readAmount('12,34', { decimal: null })).toEqual({ value: 12.34, rules: ['decimal-comma'] });
  });
});

describe('readPeriod(text)', () => {
  test('readPeriod reads years, months and quarters in every usual form, and refuses what is none', () => {
    expect(['2023', '202307', '2023-07', '2023M7', '2023-M07', '2023年7月', '2023Q1', '2023-Q4'].map((text) => readPeriod(text))).toEqual([
      '2023',
      ...Array.from({ length: 5 }, () => '2023-07'),
      '2023-01..2023-03',
      '2023-10..2023-12',
    ]);
    expect(['202300', '202313', '23', '0007', 'x', '2023-Q5', '20230101'].map((text) => readPeriod(text))).toEqual(Array(7).fill(null));
  });
});

describe('nomenclatureOf(name)', () => {
  test('nomenclatureOf knows every revision that UN Comtrade, WITS and BACI name, and no services', () => {
    expect(['H0', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'].map(nomenclatureOf)).toEqual(
      ['1988', '1996', '2002', '2007', '2012', '2017', '2022'].map((year) => `HS${year}`),
    );
    expect(['S1', 'S4', 'B4', 'HS92', 'HS22', 'EB10', 'HS', ''].map(nomenclatureOf)).toEqual([
      ...['SITC1', 'SITC4', 'BEC4', 'HS1988', 'HS2022'],
      ...[null, null, null],
    ]);
  });
});
