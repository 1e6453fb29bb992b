import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../../src/index.ts';
import { diversity, reflections, ubiquity } from '../../../../src/metrics/index.ts';
import { ladder } from '../ladder.ts';

describe('reflections(presence, steps)', () => {
  test('reflections(ladder, 0) are diversity and ubiquity', () => {
    expect(reflections(ladder, 0)).toEqual({ economies: diversity(ladder), products: ubiquity(ladder) });
  });

  test('reflections(ladder, 1) are mean ubiquity of products and mean diversity of economies', () => {
    expect(reflections(ladder, 1)).toEqual({ economies: [2, 2.5, 3], products: [2, 2.5, 3] });
  });

  test('reflections(ladder, 2) average those again', () => {
    expect(reflections(ladder, 2)).toEqual({ economies: [2.5, 2.25, 2], products: [2.5, 2.25, 2] });
  });

  test('reflections draw together towards the mean weighted by diversity, (3 x 3 + 2 x 2 + 1) / 6', () => {
    for (const value of reflections(ladder, 60).economies) expect(value).toBeCloseTo(14 / 6, 12);
  });

  test('reflections are zero-denominator for members without a presence', () => {
    const { economies, products } = reflections(
      [
        [1, 0],
        [0, 0],
      ],
      2,
    );
    expect(economies).toEqual([1, { missing: 'zero-denominator' }]);
    expect(products).toEqual([1, { missing: 'zero-denominator' }]);
  });

  test('reflections of parts without a common product are degenerate: their averages do not compare', () => {
    expect(
      reflections(
        [
          [1, 0],
          [0, 1],
        ],
        2,
      ).economies,
    ).toEqual([{ missing: 'degenerate' }, { missing: 'degenerate' }]);
  });

  test('reflections with a Missing cell are that Missing everywhere', () => {
    const absence = missing('not-reported');
    expect(reflections([[1, absence]], 2)).toEqual({ economies: [absence], products: [absence, absence] });
  });

  test('reflections throw for steps that are no whole number from 0', () => {
    for (const steps of [-1, 1.5, Number.NaN]) expect(() => reflections(ladder, steps)).toThrow(InvalidParameterError);
  });
});
