import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { intensityPropensity, openness, tradeIntensity } from '../../../src/metrics/index.ts';

const input = { flow: 2, reporterExports: 4, partnerImports: 10, world: 40, reporterImports: 20, gdp: 48 };

describe('intensityPropensity(input)', () => {
  test('intensityPropensity: intensity (2 / 4) / (10 / 20) = 1, openness 24 / 48, propensity a half', () => {
    expect(intensityPropensity(input)).toEqual({ intensity: 1, propensity: 0.5 });
  });

  test('intensityPropensity is intensity net of the reporter, times openness', () => {
    const other = { flow: 3, reporterExports: 7, partnerImports: 9, world: 60, reporterImports: 11, gdp: 50 };
    const intensity = tradeIntensity(other, { world: 'net-of-reporter', reporterImports: 11 }) as number;
    expect(intensityPropensity(other)).toEqual({ intensity, propensity: intensity * (openness(7, 11, 50) as number) });
  });

  test('intensityPropensity without a product has an intensity but no propensity', () => {
    const absence = missing('no-indicator', 'GDP of TKM');
    expect(intensityPropensity({ ...input, gdp: absence })).toEqual({ intensity: 1, propensity: absence });
    expect(intensityPropensity({ ...input, gdp: 0 })).toEqual({ intensity: 1, propensity: { missing: 'out-of-domain' } });
  });

  test('intensityPropensity of an economy that exports nothing is zero-denominator in both', () => {
    const nothing = { missing: 'zero-denominator' };
    expect(intensityPropensity({ ...input, flow: 0, reporterExports: 0 })).toEqual({ intensity: nothing, propensity: nothing });
  });

  test('intensityPropensity of no flow is 0 in both', () => {
    expect(intensityPropensity({ ...input, flow: 0 })).toEqual({ intensity: 0, propensity: 0 });
  });

  test('intensityPropensity with a missing flow returns the absence in both', () => {
    const absence = missing('not-reported');
    expect(intensityPropensity({ ...input, flow: absence })).toEqual({ intensity: absence, propensity: absence });
  });
});
