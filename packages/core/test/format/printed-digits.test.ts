import { describe, expect, test } from 'vitest';
import { digitsPrinted } from '../../src/format/numbers/digits-printed.ts';
import { formatAmountAs } from '../../src/format/numbers/format-amount-as.ts';
import { InvalidParameterError } from '../../src/index.ts';

describe('digitsPrinted(printed)', () => {
  test.each([
    ['89.4', 89.4, 1],
    ['50', 50, 0],
    ['-3.25', -3.25, 2],
    ['10.00', 10, 2],
    ['0.5', 0.5, 1],
  ])('digitsPrinted(%j) is %d with %d decimals', (printed, number, decimals) => {
    expect(digitsPrinted(printed)).toEqual({ number, decimals });
  });

  test.each(['many', '1,000', '.5', '5.', '1.2.3', 'USD 5', '5 %', '+5'])(
    'digitsPrinted(%j) throws: that is no printed number',
    (printed) => {
      expect(() => digitsPrinted(printed)).toThrow(InvalidParameterError);
      expect(() => digitsPrinted(printed)).toThrow(`invalid printed number: ${printed}; expected digits with an optional decimal point`);
    },
  );
});

describe('formatAmountAs(value, unit, form, language)', () => {
  test.each([
    [41_000_000_000, 'usd', { scale: 1e9, decimals: 2 }, '$41.00 billion'],
    [-41_250_000, 'usd', { scale: 1e6, decimals: 1 }, '−$41.3 million'],
    [0, 'usd', { scale: 1e6, decimals: 1 }, '$0.0 million'],
    [41, 'usd', { scale: 1, decimals: 0 }, '$41'],
    [0.2771, 'ratio', { scale: 0.01, decimals: 0 }, '28%'],
    [-0.2771, 'ratio', { scale: 0.01, decimals: 2 }, '−27.71%'],
    [3, 'rank', { scale: 1, decimals: 0 }, '3rd'],
    [2013, 'year', { scale: 1, decimals: 0 }, '2013'],
    [6.5e9, 'cny', { scale: 1e6, decimals: 0 }, '¥6.5 billion'],
  ] as const)('formatAmountAs(%d, %j, %o) is %s', (value, unit, form, text) => {
    expect(formatAmountAs(value, unit, form, 'en')).toBe(text);
  });
});
