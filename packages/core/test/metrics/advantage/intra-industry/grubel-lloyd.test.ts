import { describe, expect, test } from 'vitest';
import { missing } from '../../../../src/index.ts';
import { grubelLloyd } from '../../../../src/metrics/index.ts';

describe('grubelLloyd(exports, imports)', () => {
  test('grubelLloyd(3, 1) is 1 - 2/4', () => {
    expect(grubelLloyd(3, 1)).toBe(0.5);
    expect(grubelLloyd(1, 3)).toBe(0.5);
  });

  test('grubelLloyd of equal flows is 1, of a trade that goes one way 0', () => {
    expect(grubelLloyd(7, 7)).toBe(1);
    expect(grubelLloyd(7, 0)).toBe(0);
    expect(grubelLloyd(0, 7)).toBe(0);
  });

  test('grubelLloyd(0, 0) is zero-denominator', () => {
    expect(grubelLloyd(0, 0)).toEqual({ missing: 'zero-denominator' });
  });

  test('grubelLloyd with a missing import does not call the trade one-way', () => {
    const absence = missing('not-reported');
    expect(grubelLloyd(3, absence)).toBe(absence);
    expect(grubelLloyd(absence, 3)).toBe(absence);
  });

  test('grubelLloyd(-3, 1) is out-of-domain', () => {
    expect(grubelLloyd(-3, 1)).toEqual({ missing: 'out-of-domain' });
  });

  test('grubelLloyd keeps its digits where hardly anything matches, and is free of scale', () => {
    expect(grubelLloyd(1e20, 1)).toBeCloseTo(2e-20, 34);
    expect(grubelLloyd(3e300, 1e300)).toBe(0.5);
    expect(grubelLloyd(3e-300, 1e-300)).toBeCloseTo(0.5, 12);
    expect(grubelLloyd(Number.MAX_VALUE, Number.MAX_VALUE)).toEqual({ missing: 'out-of-domain' });
  });
});
