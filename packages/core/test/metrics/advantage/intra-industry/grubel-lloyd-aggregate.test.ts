import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../../src/index.ts';
import { grubelLloyd, grubelLloydAggregate } from '../../../../src/metrics/index.ts';

describe('grubelLloydAggregate(exports, imports, options)', () => {
  test('grubelLloydAggregate([3, 1], [1, 3]) is 1 - 4/8, though the totals match', () => {
    expect(grubelLloydAggregate([3, 1], [1, 3])).toBe(0.5);
    expect(grubelLloyd(4, 4)).toBe(1);
  });

  test("grubelLloydAggregate with form 'adjusted': (8 - 4) / (8 - 0), and (6 - 4) / (6 - 2)", () => {
    expect(grubelLloydAggregate([3, 1], [1, 3], { form: 'adjusted' })).toBe(0.5);
    expect(grubelLloydAggregate([3, 1], [1, 1], { form: 'adjusted' })).toBe(1);
    expect(grubelLloydAggregate([4, 0], [1, 1], { form: 'adjusted' })).toBe(0.5);
  });

  test('grubelLloydAggregate of one product is its index', () => {
    expect(grubelLloydAggregate([3], [1])).toBe(grubelLloyd(3, 1));
  });

  test('grubelLloydAggregate of nothing is zero-denominator, and adjusted also where all goes one way', () => {
    expect(grubelLloydAggregate([], [])).toEqual({ missing: 'zero-denominator' });
    expect(grubelLloydAggregate([0, 0], [0, 0])).toEqual({ missing: 'zero-denominator' });
    expect(grubelLloydAggregate([3, 1], [0, 0])).toBe(0);
    expect(grubelLloydAggregate([3, 1], [0, 0], { form: 'adjusted' })).toEqual({ missing: 'zero-denominator' });
  });

  test('grubelLloydAggregate returns the first absence; negative trade is out-of-domain', () => {
    const absence = missing('not-reported');
    expect(grubelLloydAggregate([3, absence], [1, 3])).toBe(absence);
    expect(grubelLloydAggregate([3, 1], [absence, 3])).toBe(absence);
    expect(grubelLloydAggregate([3, -1], [1, 3])).toEqual({ missing: 'out-of-domain' });
  });

  test('grubelLloydAggregate of lists of different length throws', () => {
    expect(() => grubelLloydAggregate([1, 2], [1])).toThrow(InvalidParameterError);
  });

  test('grubelLloydAggregate is the same at any scale', () => {
    for (const unit of [1e9, 1e300, 1e-300]) {
      expect(grubelLloydAggregate([3 * unit, unit], [unit, 3 * unit])).toBeCloseTo(0.5, 12);
    }
  });
});
