import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RecordScanner } from '../../src/readers/decode/index.ts';
import { readAmount } from '../../src/readers/normalise/index.ts';

/** A scanner that stands at the one record of a file. */
function recordOf(line: string): RecordScanner {
  const scanner = new RecordScanner(',', 'utf-8');
  scanner.push(new TextEncoder().encode(line), true);
  scanner.next();
  return scanner;
}

const digits = fc.stringMatching(/^\d{1,17}$/);
const plain = fc
  .tuple(fc.constantFrom('', '-'), digits, fc.option(digits), fc.nat({ max: 4 }))
  .map(([sign, whole, part, blanks]) => `${' '.repeat(blanks)}${sign}${whole}${part === null ? '' : `.${part}`}`);
const odd = fc.constantFrom('', ' ', '-', '.', '5.', '.5', '1e3', '1.2.3', '--1', '1-', 'NA', '"7.5"', '１２', '1 2', '+1');

test('a number that is read from its bytes is that of its text, and what is not plain is left to its text', () => {
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: plain }, odd), fc.constantFrom(0, 3, 6), (text, scale) => {
      const fast = recordOf(`x,${text},y`).decimal(1, scale);
      const slow = readAmount(text, { scale });
      if (!Number.isNaN(fast)) expect({ text, value: fast }).toEqual({ text, value: typeof slow === 'string' ? slow : slow.value });
    }),
    { numRuns: 2000, seed: 20261128 },
  );
});

test.each([
  ['12.5', 3, 12_500],
  ['   262678.400', 3, 262_678_400],
  ['-0.1', 0, -0.1],
  ['123456789012345', 0, 123_456_789_012_345],
])('decimal of %j, times ten to the power %d, is %d', (text, scale, value) => {
  expect(recordOf(text).decimal(0, scale)).toBe(value);
});

test.each(['1234567890123456', '5.', '.5', '1e3', '', ' ', 'NA', '1 2', '１２'])('%j is left to its text', (text) => {
  expect(recordOf(text).decimal(0, 0)).toBeNaN();
});

test('isPadded tells blanks around a field, and only there', () => {
  const record = recordOf(' 1,1 ,1 1,1,');
  expect([0, 1, 2, 3, 4, 5].map((column) => record.isPadded(column))).toEqual([true, true, false, false, false, false]);
});

test('a byte past ASCII in any field, quoted or not, has the whole record checked', () => {
  for (const line of ['a,\xFF,b', 'a,"x\xFF",b', '"\xFF",a', 'a,b\xFF']) {
    const scanner = new RecordScanner(',', 'utf-8');
    scanner.push(
      Uint8Array.from(line, (letter) => letter.charCodeAt(0)),
      true,
    );
    scanner.next();
    expect(() => scanner.check()).toThrow(/FF|ff/);
  }
});
