import { describe, expect, test } from 'vitest';
import { formatAmountAs } from '../../../src/format/index.ts';
import { provideTexts } from '../../../src/index.ts';
import * as zh from '../../../src/messages/zh/index.ts';

provideTexts('zh', zh);

describe('formatAmountAs in a language that counts in other scales than the text', () => {
  test.each([
    [41_049_000_000, 1e9, 2, '410.5亿美元'],
    [41_049_000_000, 1e9, 0, '410亿美元'],
    [438_200_000, 1e6, 0, '4.38亿美元'],
    [-2_884_000_000, 1e9, 2, '−28.8亿美元'],
    [1_234_000_000_000, 1e9, 0, '1.234万亿美元'],
    [7_000, 1e3, 0, '7000美元'],
    [9_999_960_000, 1e8, 1, '100.0亿美元'],
  ])('writes %d, printed in units of %d with %d decimals, as %s', (value, scale, decimals, written) => {
    expect(formatAmountAs(value, 'usd', { scale, decimals }, 'zh').replaceAll(',', '')).toBe(written);
  });
});
