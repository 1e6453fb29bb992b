import { describe, expect, test } from 'vitest';
import { isMissing, missing, type Value } from '../../../src/index.ts';
import {
  density,
  economicComplexityIndex,
  economicFitness,
  presence,
  productComplexityIndex,
  proximity,
  reflections,
} from '../../../src/metrics/index.ts';
import { readTradeTable } from './trade-tables.ts';

const numberOrReason = (value: Value): boolean => isMissing(value) || Number.isFinite(value);

/** What other packages get wrong on input of this kind, each with what is right. */
describe('faults that other packages have and this one must not', () => {
  test('presence called twice gives the same: the input is not overwritten (economiccomplexity 2.0.0: 562 of 4 746 cells change)', () => {
    const trade = readTradeTable('oec-sections');
    const before = Float64Array.from(trade.values);
    const first = presence(trade);
    expect(presence(trade).values).toEqual(first.values);
    expect(trade.values).toEqual(before);
  });

  test('an undefined advantage is no advantage (economiccomplexity 2.0.0 gives 1), and one absence does not make all 1', () => {
    const zeroRow = presence([
      [10, 5, 0],
      [0, 0, 0],
      [1, 2, 9],
    ]);
    expect([...zeroRow.values]).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 1]);
    const absence = presence([
      [10, missing('not-reported'), 5],
      [2, 3, 7],
      [1, 4, 9],
    ]);
    expect([...absence.values].some((cell) => cell === 1)).toBe(false);
    expect(absence.undefinedCells.size).toBe(9);
  });

  test('all ones and the identity have no order (economiccomplexity 2.0.0: -1, 0, 1 and 1.5, -0.5, -0.5, -0.5)', () => {
    const ones = [1, 2, 3].map(() => [1, 1, 1]);
    const identity = [0, 1, 2, 3].map((row) => [0, 1, 2, 3].map((column) => (row === column ? 1 : 0)));
    for (const table of [ones, identity]) {
      for (const value of [...economicComplexityIndex(table), ...productComplexityIndex(table)])
        expect(value).toEqual({ missing: 'degenerate' });
    }
  });

  test('separate blocks have no order (economic-complexity 0.3.0 ranks them by the rounding of 20 rounds)', () => {
    const blocks = [
      [1, 1, 0, 0],
      [1, 1, 0, 0],
      [0, 0, 1, 1],
      [0, 0, 0, 1],
    ];
    for (const method of ['eigen', 'reflections'] as const) {
      for (const value of economicComplexityIndex(blocks, { method })) expect(value).toEqual({ missing: 'degenerate' });
    }
  });

  test('one empty row or column does not spoil the others (py-ecomplexity #22, #49: all NaN, NaN ranked first)', () => {
    const table = [
      [1, 1, 1, 0],
      [1, 1, 0, 0],
      [1, 0, 0, 0],
      [0, 0, 0, 0],
    ];
    const scores = economicComplexityIndex(table);
    expect(scores.slice(0, 3).every((score) => typeof score === 'number')).toBe(true);
    expect(scores[3]).toEqual({ missing: 'zero-denominator' });
    expect(reflections(table, 2).economies.filter(isMissing)).toHaveLength(1);
    expect(economicFitness(table, { updates: 5 }).economies.filter(isMissing)).toHaveLength(1);
    expect(density(table).flat().every(numberOrReason)).toBe(true);
  });

  test('density stays in [0, 1], with one empty row too (py-ecomplexity #6)', () => {
    const trade = readTradeTable('oec-sections');
    const { rows, columns, values } = presence(trade);
    const withEmptyRow = { rows: rows + 1, columns, values: Uint8Array.from([...values, ...new Array(columns).fill(0)]) };
    const table = density(withEmptyRow);
    for (const value of table.flat()) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
    expect(table[rows]).toEqual(new Array(columns).fill(0));
  });

  test('the sign of the index is that of diversity, in every order of rows (econci #15, py-ecomplexity #7, economiccomplexity #4)', () => {
    const { rows, columns, values } = presence(readTradeTable('sitc-products'));
    const table = Array.from({ length: rows }, (_, row) => [...values.slice(row * columns, (row + 1) * columns)]);
    const scores = economicComplexityIndex(table) as readonly number[];
    const turned = economicComplexityIndex([...table].reverse().map((row) => [...row].reverse())) as readonly number[];
    for (const [row, score] of scores.entries()) expect(turned[rows - 1 - row]).toBeCloseTo(score, 10);
    const deviation = (row: number): number => (table[row] ?? []).reduce((total, cell) => total + cell, 0);
    const covariance = scores.reduce((total, score, row) => total + score * deviation(row), 0);
    expect(covariance).toBeGreaterThan(0);
  });

  test('the scale of the product index is named, and the raw one is there (py-ecomplexity #1, #23, #37)', () => {
    const table = [
      [1, 1, 1],
      [1, 1, 0],
      [1, 0, 0],
    ];
    const scales = (['own', 'population', 'harvard', 'raw'] as const).map(
      (normalisation) => productComplexityIndex(table, { normalisation })[2],
    );
    expect(new Set(scales.map((value) => (value as number).toFixed(6))).size).toBe(4);
  });

  test('one vector is computed, not all of them: 200 economies by 1 000 products take a moment (py-ecomplexity #45, #48: minutes at HS6)', () => {
    const [rows, columns] = [200, 1000];
    const values = Uint8Array.from({ length: rows * columns }, (_, cell) => {
      const [row, column] = [Math.floor(cell / columns), cell % columns];
      return (row * 31 + column * 17 + ((row * column) % 13)) % 97 < 10 + row / 8 ? 1 : 0;
    });
    const scores = economicComplexityIndex({ rows, columns, values });
    expect(scores.every((score) => typeof score === 'number')).toBe(true);
    expect(proximity({ rows, columns, values }).length).toBe(columns);
  });
});
