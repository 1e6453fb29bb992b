import { describe, expect, test } from 'vitest';
import { missing } from '../../../../src/index.ts';
import { marginalIntraIndustryTrade } from '../../../../src/metrics/index.ts';

describe('marginalIntraIndustryTrade(before, after)', () => {
  const before = { exports: 1, imports: 1 };

  test('marginalIntraIndustryTrade by hand: changes of 3 and 1 give 1 - 2/4', () => {
    expect(marginalIntraIndustryTrade(before, { exports: 4, imports: 2 })).toBe(0.5);
  });

  test('marginalIntraIndustryTrade of equal changes is 1, of two falls too', () => {
    expect(marginalIntraIndustryTrade(before, { exports: 3, imports: 3 })).toBe(1);
    expect(marginalIntraIndustryTrade({ exports: 5, imports: 9 }, { exports: 3, imports: 7 })).toBe(1);
  });

  test('marginalIntraIndustryTrade is 0 when the two move apart, or one alone moves', () => {
    expect(marginalIntraIndustryTrade(before, { exports: 4, imports: 0 })).toBe(0);
    expect(marginalIntraIndustryTrade(before, { exports: 4, imports: 1 })).toBe(0);
  });

  test('marginalIntraIndustryTrade of no change is zero-denominator', () => {
    expect(marginalIntraIndustryTrade(before, before)).toEqual({ missing: 'zero-denominator' });
  });

  test.each(['exports', 'imports'] as const)('marginalIntraIndustryTrade with an absence in %s returns it', (field) => {
    const absence = missing('not-reported', field);
    expect(marginalIntraIndustryTrade({ ...before, [field]: absence }, { exports: 4, imports: 2 })).toBe(absence);
    expect(marginalIntraIndustryTrade(before, { exports: 4, imports: 2, [field]: absence })).toBe(absence);
    expect(marginalIntraIndustryTrade({ ...before, [field]: -1 }, { exports: 4, imports: 2 })).toEqual({ missing: 'out-of-domain' });
  });

  test('marginalIntraIndustryTrade is the same at any scale, and never wrong by overflow', () => {
    expect(marginalIntraIndustryTrade({ exports: 1e9, imports: 1e9 }, { exports: 4e9, imports: 2e9 })).toBe(0.5);
    expect(marginalIntraIndustryTrade({ exports: 0, imports: 0 }, { exports: Number.MAX_VALUE, imports: Number.MAX_VALUE })).toEqual({
      missing: 'out-of-domain',
    });
  });
});
