import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePrinted, encodePrinted } from '../../src/observations/printed-value.ts';

describe('encodePrinted(printed, value) and decodePrinted(cell, value)', () => {
  test.each([
    ['3847000', 3_847_000, 0],
    ['3847', 3_847_000, 3],
    ['3.847', 3_847_000, 6],
    ['0.000344', 344, 6],
    ['19.72', 19_720_000_000, 9],
    ['2472244.6', 2_472_244_600, 3],
    ['-0.5', -500_000, 6],
    ['0', 0, 0],
    ['0.125', 0.125, 0],
  ])('encodePrinted(%j, %d) is the power of ten %d, from which the text follows', (printed, value, power) => {
    expect(encodePrinted(printed, value)).toBe(power);
    expect(decodePrinted(power, value)).toBe(printed);
  });

  test.each([
    ['3.850', 3_850_000],
    ['1,234', 1234],
    ['410.2亿', 41_020_000_000],
    ['+5', 5],
    ['1e+21', 1_000_000_000_000_000_000_000_000],
  ])('encodePrinted(%j, %d) keeps what the number does not say', (printed, value) => {
    expect(encodePrinted(printed, value)).toBe(printed);
    expect(decodePrinted(printed, value)).toBe(printed);
  });

  test('decodePrinted gives back what encodePrinted was given, whatever was printed', () => {
    const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    const printed = fc.oneof(
      fc.string(),
      number.map(String),
      fc.integer().map((whole) => String(whole / 1000)),
    );
    fc.assert(
      fc.property(printed, number, fc.constantFrom(1, 1000, 1_000_000), (text, other, scale) => {
        for (const value of [other, Number(text) * scale].filter(Number.isFinite))
          expect(decodePrinted(encodePrinted(text, value), value)).toBe(text);
      }),
    );
  });
});
