import { describe, expect, it } from 'vitest';
import { judgeDifference, type NumberRelation } from '../../../../src/metrics/numerics/interval.ts';

const plain = { tolerance: 0, slack: 0 };
const judged = (relation: NumberRelation, low: number, high: number, width = plain) => judgeDifference(relation, { low, high }, width);

describe('judgeDifference(relation, difference, { tolerance, slack })', () => {
  it.each([
    ['==', 0.2, 0.4, 'true'],
    ['==', -0.5, 0.5, 'true'],
    ['==', 0.4, 0.6, 'unknown'],
    ['==', -0.6, -0.4, 'unknown'],
    ['==', 0.51, 0.6, 'false'],
    ['==', -0.6, -0.51, 'false'],
  ] as const)('%s within a tolerance of a half, of differences from %d to %d: %s', (relation, low, high, expected) => {
    expect(judged(relation, low, high, { tolerance: 0.5, slack: 0 })).toBe(expected);
  });

  it.each([
    ['>', 1, 2, 'true'],
    ['>', 0, 2, 'unknown'],
    ['>', -1, 0, 'false'],
    ['>=', 0, 2, 'true'],
    ['>=', -1, 1, 'unknown'],
    ['>=', -2, 0, 'unknown'],
    ['>=', -2, -1, 'false'],
    ['<', -2, -1, 'true'],
    ['<', -2, 0, 'unknown'],
    ['<', 0, 1, 'false'],
    ['<=', -1, 0, 'true'],
    ['<=', -1, 1, 'unknown'],
    ['<=', 0, 2, 'unknown'],
    ['<=', 1, 2, 'false'],
  ] as const)('%s of differences from %d to %d: %s', (relation, low, high, expected) => {
    expect(judged(relation, low, high)).toBe(expected);
  });

  it('takes what is within the slack of the arithmetic as equal', () => {
    const slack = { tolerance: 0, slack: 0.01 };
    expect(judged('==', 0.005, 0.01, slack)).toBe('true');
    expect(judged('>', 0.005, 0.01, slack)).toBe('false');
    expect(judged('>=', -0.005, 0, slack)).toBe('true');
    expect(judged('<', -0.01, -0.005, slack)).toBe('false');
    expect(judged('<=', 0.005, 0.01, slack)).toBe('true');
  });
});
