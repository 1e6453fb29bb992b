import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueClassesOf } from '../../../src/workspace.ts';

describe('valueClassesOf(values)', () => {
  it('cuts values into five classes of about equal number at round numbers', () => {
    const values = Array.from({ length: 100 }, (_, index) => 1.234 * (index + 1));
    const { breaks, levels, levelOf } = valueClassesOf(values);
    expect(breaks).toEqual([26, 51, 75, 100]);
    expect(levels).toEqual([1, 2, 3, 4, 5]);
    expect(values.filter((value) => levelOf(value) === 1).length).toBeGreaterThanOrEqual(18);
  });

  it('cuts both sides of zero at the same distances where some values lie below it', () => {
    const { breaks, levels, levelOf } = valueClassesOf([-30, -20, -10, 10, 20, 30]);
    expect(breaks).toEqual([-30, -20, 0, 20, 30]);
    expect(levels).toEqual([-5, -3, -1, 1, 3, 5]);
    expect([-31, -30, -20, 0, 20, 30].map(levelOf)).toEqual([-5, -3, -1, 1, 3, 5]);
  });

  it('has fewer classes where few values differ, and one where none do', () => {
    expect(valueClassesOf([1, 1, 1, 2])).toMatchObject({ breaks: [2], levels: [2, 5] });
    expect(valueClassesOf([7, 7])).toMatchObject({ breaks: [], levels: [3] });
    expect(valueClassesOf([])).toMatchObject({ breaks: [], levels: [3] });
  });

  it('gives a greater value no lower level, and each value one of the levels', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }), (values) => {
        const { levels, levelOf } = valueClassesOf(values);
        const found = values.toSorted((one, other) => one - other).map(levelOf);
        expect(found).toEqual(found.toSorted((one, other) => one - other));
        expect(found.every((level) => levels.includes(level))).toBe(true);
      }),
    );
  });
});
