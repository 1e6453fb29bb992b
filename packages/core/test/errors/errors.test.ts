import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidParameterError, SogdiaError, UnknownNameError } from '../../src/index.ts';
import { nearestNames } from '../../src/model/index.ts';

describe('nearestNames(name, known)', () => {
  const known = ['export', 'import', 'total-trade', 'trade-balance'];

  it.each([
    ['exprot', ['export']],
    ['imprt', ['import']],
    ['total', ['total-trade']],
    ['TRADE-BALNCE', ['trade-balance']],
    ['zzzzzz', []],
    ['', []],
    ['  ', []],
  ])('gives for %j the names %j', (name, expected) => {
    expect(nearestNames(name, known)).toEqual(expected);
  });

  it('gives at most three names, every one of them known, and a known name first for itself', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 20 }), fc.string(), (names, name) => {
        const nearest = nearestNames(name, names);
        expect(nearest.length).toBeLessThanOrEqual(3);
        expect(nearest.every((one) => names.includes(one))).toBe(true);
      }),
    );
  });
});

describe('errors', () => {
  it('carry a code, typed fields and a lowercase message that says what would be right', () => {
    const unknown = new UnknownNameError('economy', 'KZ', ['KAZ', 'KGZ'], ['KAZ']);
    expect(unknown).toMatchObject({ name: 'UnknownNameError', code: 'unknown-name', message: 'unknown economy: KZ; did you mean KAZ' });
    const invalid = new InvalidParameterError('years', 'x', 'a year');
    expect(invalid).toMatchObject({
      name: 'InvalidParameterError',
      code: 'invalid-parameter',
      message: 'invalid years: x; expected a year',
    });
  });

  it('are told apart by isInstance', () => {
    const unknown = new UnknownNameError('economy', 'KZ', [], []);
    expect(unknown.message).toBe('unknown economy: KZ; known: none');
    expect([SogdiaError, UnknownNameError, InvalidParameterError].map((type) => type.isInstance(unknown))).toEqual([true, true, false]);
    expect(SogdiaError.isInstance(new Error('other'))).toBe(false);
    expect(SogdiaError.isInstance('text')).toBe(false);
  });
});
