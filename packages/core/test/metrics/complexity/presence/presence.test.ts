import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../../src/index.ts';
import { presence } from '../../../../src/metrics/index.ts';

describe('presence(exports)', () => {
  test('presence([[3, 1], [1, 3]]): the rca are 1.5 and 0.5', () => {
    const { rows, columns, values, undefinedCells } = presence([
      [3, 1],
      [1, 3],
    ]);
    expect([rows, columns]).toEqual([2, 2]);
    expect([...values]).toEqual([1, 0, 0, 1]);
    expect(undefinedCells.size).toBe(0);
  });

  test('presence(exports, { threshold: 0.5 }) meets its own threshold', () => {
    const exports = [
      [3, 1],
      [1, 3],
    ];
    expect([...presence(exports, { threshold: 0.5 }).values]).toEqual([1, 1, 1, 1]);
    expect([...presence(exports, { threshold: 0.5, compare: '>' }).values]).toEqual([1, 0, 0, 1]);
    expect([...presence(exports, { threshold: 2 }).values]).toEqual([0, 0, 0, 0]);
  });

  test('presence of proportional exports is 1 everywhere, however the quotients round', () => {
    // R economiccomplexity gives 0 in six of the nine cells here, Datawheel in one: 0.1 / 0.6 and its like round away from 1.
    const thirds = [
      [0.1, 0.2, 0.3],
      [0.7, 1.4, 2.1],
      [1, 2, 3],
    ];
    expect([...presence(thirds).values]).toEqual(new Array(9).fill(1));
    expect([...presence(thirds, { compare: '>' }).values]).toEqual(new Array(9).fill(0));
  });

  test('presence just below the threshold by more than rounding is 0', () => {
    const exports = [
      [1, 1],
      [1 + 1e-9, 1],
    ];
    expect([...presence(exports).values]).toEqual([0, 1, 1, 0]);
  });

  test('presence of an economy and of a product without exports is 0, and flagged', () => {
    const { values, undefinedCells } = presence([
      [10, 5, 0],
      [0, 0, 0],
      [1, 2, 0],
    ]);
    expect([...values]).toEqual([1, 0, 0, 0, 0, 0, 0, 1, 0]);
    expect([...undefinedCells.keys()].sort()).toEqual([2, 3, 4, 5, 8]);
    for (const absence of undefinedCells.values()) expect(absence).toEqual({ missing: 'zero-denominator' });
  });

  test('presence with a Missing cell is 0 and flagged with the reason in every cell, for the world total lacks it', () => {
    const { values, undefinedCells } = presence([
      [10, missing('not-reported', 'TKM')],
      [2, 3],
    ]);
    expect([...values]).toEqual([0, 0, 0, 0]);
    expect(undefinedCells.size).toBe(4);
    for (const absence of undefinedCells.values()) expect(absence).toEqual({ missing: 'not-reported', of: 'TKM' });
  });

  test('presence of negative trade is 0, flagged out-of-domain', () => {
    const { undefinedCells } = presence([
      [10, -1],
      [2, 3],
    ]);
    for (const absence of undefinedCells.values()) expect(absence.missing).toBe('out-of-domain');
    expect(undefinedCells.size).toBe(4);
  });

  test('presence of very large and very small exports is that of the same table in other units', () => {
    const exports = [
      [1, 1],
      [1, 0.1],
    ];
    for (const unit of [1e300, 1e-300]) {
      expect([...presence(exports.map((row) => row.map((value) => value * unit))).values]).toEqual([...presence(exports).values]);
    }
  });

  test('presence([]) is empty', () => {
    expect(presence([])).toMatchObject({ rows: 0, columns: 0 });
  });

  test('presence leaves its input alone and gives the same twice', () => {
    const values = Float64Array.of(3, 1, 1, 3);
    const first = presence({ rows: 2, columns: 2, values });
    expect([...presence({ rows: 2, columns: 2, values }).values]).toEqual([...first.values]);
    expect([...values]).toEqual([3, 1, 1, 3]);
  });

  test('presence throws for a threshold that is none and for rows of unequal length', () => {
    expect(() => presence([[1]], { threshold: 0 })).toThrow(InvalidParameterError);
    expect(() => presence([[1]], { threshold: Number.NaN })).toThrow(InvalidParameterError);
    expect(() => presence([[1, 2], [3]])).toThrow(InvalidParameterError);
  });
});
