import { describe, expect, it } from 'vitest';
import { textPlace } from '../../src/output/text-place.ts';

describe('textPlace(text, offset)', () => {
  it.each([
    ['abc', 0, 1, 1],
    ['abc', 2, 1, 3],
    ['a\nbc', 3, 2, 2],
    ['a\r\nbc', 3, 2, 1],
    ['a\rbc', 3, 2, 2],
    ['中\u{1d54f}c', 3, 1, 3],
    ['', 0, 1, 1],
  ])('of %j at %i is line %i, column %i, counted in characters from one', (text, offset, line, column) => {
    expect(textPlace(text, offset)).toEqual({ line, column });
  });
});
