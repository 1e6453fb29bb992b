import { expect, test } from 'vitest';
import { minimiseOnBox } from '../../../src/metrics/numerics/optimisation/minimise-on-box.ts';

test.each([
  ['inside, on both sides of zero', [-4, 4], 1.3, 1.3],
  ['far from zero', [1000, 1002], 1001.7, 1001.7],
  ['beyond its upper end', [-1, 1], 5, 1],
  ['beyond its lower end', [2, 3], 0, 2],
] as const)('minimiseOnBox finds a valley %s', (_, [low, high], valley, least) => {
  const [found = Number.NaN] = minimiseOnBox(([x = 0]) => (x - valley) ** 2, [{ low, high, starts: [low] }]);
  expect(Math.abs(found - least)).toBeLessThan(1e-7 * Math.max(1, Math.abs(least)));
});

test('minimiseOnBox begins at the best of its starts, and searches each axis within its own bounds', () => {
  const target = ([x = 0, y = 0]: readonly number[]): number => (x * x - 1) ** 2 + 0.1 * x + (y - 30) ** 2;
  const ranges = [
    { low: -2, high: 2, starts: [-1.5, 1.5] },
    { low: 10, high: 50, starts: [20] },
  ];
  const [x = Number.NaN, y = Number.NaN] = minimiseOnBox(target, ranges);
  expect([x < -0.9, x > -1.1, Math.abs(y - 30) < 1e-6]).toEqual([true, true, true]);
});
