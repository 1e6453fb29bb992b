import { describe, expect, it } from 'vitest';
import { formatAmountTo } from '../../../src/format/numbers/index.ts';
import { formatCell, formatMissing, formatNumber, formatRatio, formatReceiptValue } from '../../../src/format.ts';
import { formatAmount, missing, type Receipt } from '../../../src/index.ts';
import type { ViewUnit } from '../../../src/model/index.ts';
import { makeWorld } from '../../support/make-world.ts';

const world = makeWorld();

describe('formatAmount(value, unit, language)', () => {
  it.each([
    [89_312_456_789, '$89.3bn'],
    [3_926_000_000, '$3.93bn'],
    [999_999, '$1m'],
    [999_400, '$999k'],
    [999_500, '$1m'],
    [999.4, '$999'],
    [999.5, '$1k'],
    [250_000_000, '$250m'],
    [1.23e12, '$1.23tn'],
    [12, '$12'],
    [0, '$0'],
    [-33_444_000_000, '−$33.4bn'],
  ])('writes %d US dollars as %s', (value, text) => {
    expect(formatAmount(value, 'usd', 'en')).toBe(text);
  });

  it.each([
    [2024, 'year', '2024'],
    [3, 'rank', formatAmount(3, 'rank', 'en', 'long')],
    [2, 'level', formatAmount(2, 'level', 'en', 'long')],
  ] as const)('writes %d of the unit %s to its last digit as ever: %s', (value, unit, text) => {
    expect(formatAmountTo(value, null, unit, 'en')).toBe(text);
  });

  it('says of which year the prices are, where it is known', () => {
    expect(formatAmount(6.5e9, 'usd-constant', 'en', 'long', 2015)).toBe('$6.5 billion (2015 prices)');
  });

  it.each([
    ['cny', 6.5e9, '¥6.5 billion'],
    ['usd-constant', 6.5e9, '$6.5 billion (constant prices)'],
    ['usd-per-head', 1234.5, '$1,230 a head'],
    ['percentage-points', -1.26, '−1.3 percentage points'],
    ['ratio', 0.4567, '45.7%'],
    ['ratio', 2.884, '288%'],
    ['ratio', 0.00727, '0.73%'],
    ['ratio', -0.00999, '−1.00%'],
    ['ratio', 0.01, '1.0%'],
    ['ratio', 0.0115, '1.2%'],
    ['ratio', 0, '0.0%'],
    ['ratio', 0.9996, '100.0%'],
    ['ratio', 1, '100%'],
    ['ratio', -1.5, '−150%'],
    ['usd', 12, '$12'],
    ['cny', -12, '−¥12'],
    ['usd-constant', 12, '$12 (constant prices)'],
    ['usd-per-head', -0.5, '−$0.5 a head'],
    ['percentage-points', 0.04, '0.04 percentage points'],
    ['rank', 3.4, '3rd'],
    ['index', -123.456, '−123'],
    ['index', 0, '0'],
    ['year', 2013, '2013'],
    ['index', 123.456, '123'],
  ] as const)('writes a value in %s of %d as %s', (unit, value, text) => {
    expect(formatAmount(value, unit, 'en', 'long')).toBe(text);
  });

  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [22, '22nd'],
  ])('writes rank %d as %s', (value, text) => {
    expect(formatAmount(value, 'rank', 'en')).toBe(text);
  });
});

describe('formatCell(value, unit, language)', () => {
  const billions: ViewUnit = { unit: 'usd', display: 'money', scale: 1e9, decimals: 2, label: 'billion', short: '$bn' };

  it('writes a value in the scale and decimals of the view, the minus as U+2212', () => {
    expect(formatCell(world, -1.2345e9, billions, 'en')).toBe('−1.23');
    expect(formatCell(world, 0.271, { ...billions, display: 'percent', scale: 0.01, decimals: 1 }, 'en')).toBe('27.1');
  });

  it('writes no minus before a zero, and a year without separator', () => {
    expect(formatCell(world, -1, billions, 'en')).toBe('0.00');
    expect(formatCell(world, 2013, { ...billions, display: 'year', scale: 1, decimals: 0 }, 'en')).toBe('2013');
  });

  it('writes the reason where there is no value', () => {
    expect(formatCell(world, missing('member-missing', 'TKM'), billions, 'en')).toBe('a member of the group has no figure (Turkmenistan)');
  });
});

describe('formatMissing, formatNumber, formatRatio', () => {
  it('write what they are given', () => {
    expect(formatMissing(world, missing('zero-denominator'), 'en')).toBe('division by zero');
    expect(formatNumber(-1234.567, { decimals: 1 }, 'en')).toBe('1,234.6');
    expect(formatRatio(-0.456, 'en')).toBe('−0.46');
    expect(formatRatio(0, 'en')).toBe('0.00');
  });
});

describe('formatReceiptValue(receipt, language)', () => {
  const step = {
    kind: 'step',
    subject: { quantity: 'x', reporter: null, partner: null, recorder: null, period: null },
    unit: 'ratio',
    formula: 'f',
    operands: [],
  } as const;

  it('writes shares and growth in per cent, other ratios as they are, and the reason of an absence', () => {
    expect(formatReceiptValue(world, { ...step, operation: 'share', value: 0.25 }, 'en')).toBe('25.0%');
    expect(formatReceiptValue(world, { ...step, operation: 'hhi', value: 0.25 }, 'en')).toBe('0.25');
    const quoted = { ...step, kind: 'cell', value: 0.25, ...{ source: 'text', release: 'text/first' } } as unknown as Receipt;
    expect(formatReceiptValue(world, quoted, 'en')).toBe('25.0%');
    for (const operation of [
      'partner-share',
      'growth-rate',
      'cagr',
      'of-gross-domestic-product',
      'trade-dependence',
      'openness',
      'revision',
    ]) {
      expect(formatReceiptValue(world, { ...step, operation, value: 0.25 }, 'en'), operation).toBe('25.0%');
    }
    expect(formatReceiptValue(world, { ...step, operation: 'share', value: missing('zero-denominator') }, 'en')).toBe('division by zero');
  });
});
