import { describe, expect, test } from 'vitest';
import { type Flow, layOutFlows } from '../../charts/forms/flow/flow-layout.ts';
import { smallerPageSizes } from '../../charts/layout/chart-size.ts';

const flows: readonly Flow[] = [
  { here: 30, there: 15 },
  { here: 10, there: 12 },
  { here: 4, there: null },
];

/** The numbers of a path. */
function numbersOf(path: string): readonly number[] {
  return [...path.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
}

describe.each(smallerPageSizes)('layOutFlows at $id', (size) => {
  const { flows: placed, hub } = layOutFlows(flows, size, false);

  test('is as high at each end as the figures of that end, on one scale', () => {
    const scale = (placed[0]?.height ?? 0) / 15;
    expect(scale).toBeGreaterThan(0);
    expect(hub.height).toBeCloseTo(44 * scale);
    expect(placed[1]?.height).toBeCloseTo(12 * scale);
    expect(placed[2]?.height).toBeCloseTo(4 * scale);
  });

  test('has no band of the other end where that has no figure', () => {
    expect(placed.map(({ counted }) => counted === null)).toEqual([false, false, true]);
  });

  test('lies within its drawing, and no two ends or names touch', () => {
    for (const { all, counted } of placed)
      for (const number of numbersOf(`${all} ${counted ?? ''}`)) {
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThanOrEqual(Math.max(size.width, size.height));
      }
    const middles = placed.map(({ y, height }) => y + height / 2);
    for (const [index, middle] of middles.slice(1).entries()) expect(middle - (middles[index] ?? 0)).toBeGreaterThanOrEqual(29);
    expect((middles.at(-1) ?? 0) + 13).toBeLessThanOrEqual(size.height);
  });

  test('turned round, has the one end at the right', () => {
    expect(hub.x).toBe(0);
    expect(layOutFlows(flows, size, true).hub.x).toBeGreaterThan(size.width - 20);
  });
});
