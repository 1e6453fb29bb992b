import { describe, expect, test } from 'vitest';
import { pushApart } from '../../charts/layout/push-apart.ts';

describe('pushApart', () => {
  test('pushApart leaves positions that keep their distance', () => {
    expect(pushApart([10, 40, 90], 16, [0, 100])).toEqual([10, 40, 90]);
  });

  test('pushApart shares the displacement of two that collide', () => {
    expect(pushApart([50, 52], 16, [0, 100])).toEqual([43, 59]);
  });

  test('pushApart keeps the order of the input, whatever the order of the positions', () => {
    expect(pushApart([52, 50], 16, [0, 100])).toEqual([59, 43]);
  });

  test('pushApart keeps a cluster inside the bounds', () => {
    expect(pushApart([99, 100, 100], 10, [0, 100])).toEqual([80, 90, 100]);
    expect(pushApart([0, 1], 10, [0, 100])).toEqual([0, 10]);
  });

  test('pushApart joins clusters that meet when one is moved', () => {
    const placed = pushApart([40, 41, 42, 60], 12, [0, 200]);
    const gaps = placed.slice(1).map((position, index) => position - (placed[index] as number));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(12 - 1e-9);
  });

  test('pushApart of nothing is nothing', () => {
    expect(pushApart([], 12, [0, 100])).toEqual([]);
  });
});
