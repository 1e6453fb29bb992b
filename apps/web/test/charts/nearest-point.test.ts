import { describe, expect, test } from 'vitest';
import { nearestPoint } from '../../charts/interaction/nearest-point.ts';

const rows = [
  [
    [10, 100],
    [20, 90],
    [30, 80],
  ],
  [[10, 20], null, [30, 22]],
] as const;

describe('nearestPoint', () => {
  test('nearestPoint takes the nearest in x, then the nearest series', () => {
    expect(nearestPoint(rows, 21, 88)).toEqual({ row: 0, column: 1 });
    expect(nearestPoint(rows, 29, 30)).toEqual({ row: 1, column: 2 });
  });

  test('nearestPoint passes over places where nothing is drawn', () => {
    expect(nearestPoint(rows, 20, 20)?.row).toBe(1);
    expect(nearestPoint(rows, 20, 20)?.column).not.toBe(1);
  });

  test('nearestPoint works left and right of the plot', () => {
    expect(nearestPoint(rows, -50, 100)).toEqual({ row: 0, column: 0 });
    expect(nearestPoint(rows, 500, 80)).toEqual({ row: 0, column: 2 });
  });

  test('nearestPoint of nothing is null', () => {
    expect(nearestPoint([], 1, 1)).toBeNull();
    expect(nearestPoint([[null]], 1, 1)).toBeNull();
  });
});
