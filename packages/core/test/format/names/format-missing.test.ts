import { describe, expect, it } from 'vitest';
import { formatMissing } from '../../../src/format.ts';
import { missing } from '../../../src/index.ts';
import { makeWorld } from '../../support/make-world.ts';

const world = makeWorld();

describe('formatMissing(value, language)', () => {
  it('names the economies and goods that have no value, and shows none of their codes', () => {
    expect(formatMissing(world, missing('not-reported', 'KGZ 2013'), 'en')).toBe('not reported (Kyrgyzstan 2013)');
    expect(formatMissing(world, missing('not-in-data', 'NATIONAL:energy KAZ 2023'), 'en')).toBe(
      'no figure in our data (energy Kazakhstan 2023)',
    );
  });

  it('gives the reason alone where nothing is named', () => {
    expect(formatMissing(world, missing('zero-denominator'), 'en')).toBe('division by zero');
  });
});
