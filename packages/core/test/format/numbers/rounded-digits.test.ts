import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Digits, formatNumber } from '../../../src/format.ts';

/** What the platform's own formatting gives, for comparison. */
function byPlatform(value: number, digits: Digits): string {
  const options =
    'significant' in digits
      ? { maximumSignificantDigits: digits.significant }
      : { minimumFractionDigits: digits.decimals, maximumFractionDigits: digits.decimals };
  return new Intl.NumberFormat('en-GB', options).format(Math.abs(value));
}

describe('formatNumber', () => {
  it.each([
    [0, { decimals: 2 }, '0.00'],
    [0, { significant: 3 }, '0'],
    [1.005, { decimals: 2 }, '1.01'],
    [0.5, { decimals: 0 }, '1'],
    [0.49, { decimals: 0 }, '0'],
    [0.04, { decimals: 1 }, '0.0'],
    [0.05, { decimals: 1 }, '0.1'],
    [9.995, { decimals: 2 }, '10.00'],
    [99.95, { significant: 3 }, '100'],
    [999_950, { significant: 4 }, '1,000,000'],
    [-1234567.891, { decimals: 1 }, '1,234,567.9'],
    [0.000123456, { significant: 3 }, '0.000123'],
    [1e21, { decimals: 1 }, '1,000,000,000,000,000,000,000.0'],
    [5e-324, { decimals: 3 }, '0.000'],
  ] as const)('formatNumber(%d, %o) is %s', (value, digits, text) => {
    expect(formatNumber(value, digits, 'en')).toBe(text);
    expect(byPlatform(value, digits)).toBe(text);
  });

  it('formatNumber(value, digits) gives the digits of Intl.NumberFormat for any number', () => {
    const digits = fc.oneof(
      fc.integer({ min: 0, max: 6 }).map((decimals) => ({ decimals })),
      fc.integer({ min: 1, max: 6 }).map((significant) => ({ significant })),
    );
    const value = fc.oneof(
      fc.double({ min: -1e15, max: 1e15, noNaN: true }),
      fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 1000),
    );
    fc.assert(
      fc.property(value, digits, (number, kept) => formatNumber(number, kept, 'en') === byPlatform(number, kept)),
      { numRuns: 2000 },
    );
  });
});
