import { describe, expect, it } from 'vitest';
import { figurePlaces } from '../../../src/commands/check/text-place.ts';

const textPlaces = (text: string, offsets: readonly number[]) =>
  figurePlaces(
    text,
    offsets.map((start) => ({ start })),
  );

describe('figurePlaces(text, figures)', () => {
  it.each([
    ['abc', 0, 1, 1],
    ['abc', 2, 1, 3],
    ['a\nbc', 3, 2, 2],
    ['a\r\nbc', 3, 2, 1],
    ['a\rbc', 3, 2, 2],
    ['中\u{1d54f}c', 3, 1, 3],
    ['', 0, 1, 1],
  ])('of %j at %i is line %i, column %i, counted in characters from one', (text, offset, line, column) => {
    expect(textPlaces(text, [offset])).toEqual([{ line, column }]);
  });

  it('of several offsets are those of each', () => {
    const text = 'one\r\ntwo\n\nthree 中 four';
    const offsets = Array.from(text, (_, index) => index);
    expect(textPlaces(text, offsets)).toEqual(offsets.flatMap((offset) => textPlaces(text, [offset])));
  });
});
