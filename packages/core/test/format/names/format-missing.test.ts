import { describe, expect, it } from 'vitest';
import { formatMissing, missing } from '../../../src/index.ts';

describe('formatMissing(value, language)', () => {
  it('names the economies and goods that have no value, and shows none of their codes', () => {
    expect(formatMissing(missing('not-reported', 'KGZ 2013'), 'en')).toBe('not reported (Kyrgyzstan 2013)');
    expect(formatMissing(missing('not-published', 'NATIONAL:energy KAZ 2023'), 'en')).toBe(
      'no published figure found (energy Kazakhstan 2023)',
    );
  });

  it('gives the reason alone where nothing is named', () => {
    expect(formatMissing(missing('zero-denominator'), 'en')).toBe('division by zero');
  });
});
