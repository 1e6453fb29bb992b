import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../src/index.ts';
import { drysdaleComplementarity, tradeBias } from '../../../src/metrics/index.ts';

const input = { exports: [3, 1], partnerImports: [1, 3], worldImports: [12, 8], reporterImports: [2, 2] };
const fields = ['exports', 'partnerImports', 'worldImports', 'reporterImports'] as const;

describe('drysdaleComplementarity(input)', () => {
  test('drysdaleComplementarity by hand: (3/4)(16/10)(1/4) + (1/4)(16/6)(3/4)', () => {
    expect(drysdaleComplementarity(input)).toBeCloseTo(0.3 + 0.5, 14);
  });

  test('drysdaleComplementarity is 1 when the partner buys what the world does', () => {
    expect(drysdaleComplementarity({ ...input, partnerImports: [10, 6] })).toBeCloseTo(1, 14);
    expect(drysdaleComplementarity({ exports: [5], partnerImports: [2], worldImports: [9], reporterImports: [1] })).toBe(1);
  });

  test('drysdaleComplementarity without exports or imports is zero-denominator', () => {
    expect(drysdaleComplementarity({ ...input, exports: [0, 0] })).toEqual({ missing: 'zero-denominator' });
    expect(drysdaleComplementarity({ ...input, partnerImports: [0, 0] })).toEqual({ missing: 'zero-denominator' });
    expect(drysdaleComplementarity({ exports: [], partnerImports: [], worldImports: [], reporterImports: [] })).toEqual({
      missing: 'zero-denominator',
    });
  });

  test('drysdaleComplementarity is zero-denominator where the reporter alone imports a product, and out-of-domain where more', () => {
    expect(drysdaleComplementarity({ ...input, reporterImports: [12, 2] })).toEqual({ missing: 'zero-denominator' });
    expect(drysdaleComplementarity({ ...input, reporterImports: [13, 2] })).toEqual({ missing: 'out-of-domain' });
  });

  test.each(fields)('drysdaleComplementarity with an absence in %s returns it; negative trade is out-of-domain', (field) => {
    const absence = missing('not-reported', field);
    expect(drysdaleComplementarity({ ...input, [field]: [absence, 1] })).toBe(absence);
    expect(drysdaleComplementarity({ ...input, [field]: [-1, 1] })).toEqual({ missing: 'out-of-domain' });
  });

  test('drysdaleComplementarity of lists of different length throws', () => {
    expect(() => drysdaleComplementarity({ ...input, exports: [1] })).toThrow(InvalidParameterError);
  });

  test('drysdaleComplementarity is the same in dollars and in billions', () => {
    const scaled = Object.fromEntries(fields.map((field) => [field, input[field].map((amount) => amount * 1e9)])) as typeof input;
    expect(drysdaleComplementarity(scaled)).toBeCloseTo(0.8, 14);
  });
});

describe('tradeBias(flow, input)', () => {
  test('tradeBias by hand: intensity (2/4) / (4/16) = 2 over complementarity 0.8', () => {
    expect(tradeBias(2, input)).toBeCloseTo(2.5, 14);
  });

  test('tradeBias of no flow is 0', () => {
    expect(tradeBias(0, input)).toBe(0);
  });

  test('tradeBias with a complementarity of 0 is zero-denominator', () => {
    const apart = { ...input, exports: [3, 0], partnerImports: [0, 3] };
    expect(drysdaleComplementarity(apart)).toBe(0);
    expect(tradeBias(2, apart)).toEqual({ missing: 'zero-denominator' });
  });

  test('tradeBias with a missing flow returns it, and passes the reasons of its parts on', () => {
    const absence = missing('not-reported', 'flow');
    expect(tradeBias(absence, input)).toBe(absence);
    expect(tradeBias(2, { ...input, exports: [absence, 1] })).toBe(absence);
    expect(tradeBias(2, { ...input, reporterImports: [12, 2] })).toEqual({ missing: 'zero-denominator' });
    expect(tradeBias(-2, input)).toEqual({ missing: 'out-of-domain' });
    expect(tradeBias(Number.NaN, input)).toEqual({ missing: 'out-of-domain' });
  });

  test('tradeBias of lists of different length throws', () => {
    expect(() => tradeBias(2, { ...input, exports: [1] })).toThrow(InvalidParameterError);
  });
});
