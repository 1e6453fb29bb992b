import { expect } from 'vitest';
import { isMissing, type Value } from '../../src/index.ts';

/** Asserts that a value is a number within a relative tolerance of another (1e-9), or within an absolute one near 0 (1e-12). */
export function expectClose(actual: Value | undefined, wanted: number, relative = 1e-9, absolute = 1e-12): void {
  if (actual === undefined || isMissing(actual)) {
    expect(actual, `a number close to ${wanted}`).toBe(wanted);
    return;
  }
  const distance = Math.abs(actual - wanted);
  expect(distance <= Math.max(absolute, relative * Math.abs(wanted)), `${actual} is not within ${relative} of ${wanted}`).toBe(true);
}
