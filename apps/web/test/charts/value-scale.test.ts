import { describe, expect, test } from 'vitest';
import { roundLinearScale, roundLogScale } from '../../charts/layout/value-scale.ts';

describe('roundLinearScale', () => {
  test.each([
    [
      [0, 41],
      [0, 10, 20, 30, 40, 50],
    ],
    [
      [0, 27],
      [0, 10, 20, 30],
    ],
    [
      [0, 0.7],
      [0, 0.2, 0.4, 0.6, 0.8],
    ],
    [
      [-3, 12],
      [-5, 0, 5, 10, 15],
    ],
    [
      [0, 1],
      [0, 0.2, 0.4, 0.6, 0.8, 1],
    ],
  ] as const)('values from %j have the ticks %j', (values, ticks) => {
    expect(roundLinearScale(values, [0, 1], 4).ticks).toEqual(ticks);
  });

  test('its ends are its first and its last tick, and stand at the ends of the range', () => {
    const scale = roundLinearScale([3, 88], [400, 20], 4);
    expect(scale.domain).toEqual([scale.ticks[0], scale.ticks.at(-1)]);
    expect(scale.domain.map(scale.place)).toEqual([400, 20]);
  });
});

describe('roundLogScale', () => {
  test.each([
    [
      [0.4, 89],
      [0.2, 100],
      [1, 10, 100],
    ],
    [
      [0.003, 41],
      [0.002, 50],
      [0.01, 0.1, 1, 10],
    ],
    [
      [10, 1000],
      [10, 1000],
      [10, 100, 1000],
    ],
  ] as const)('values from %j reach from %j, with the ticks %j', (values, domain, ticks) => {
    const scale = roundLogScale(values, [0, 1]);
    expect(scale.domain.map((end) => Number(end.toPrecision(6)))).toEqual(domain);
    expect(scale.ticks.map((tick) => Number(tick.toPrecision(6)))).toEqual(ticks);
  });

  test('equal rates of growth are equally far', () => {
    const { place } = roundLogScale([1, 1000], [0, 300]);
    expect(place(10) - place(1)).toBeCloseTo(place(100) - place(10));
  });
});
