import { describe, expect, it } from 'vitest';
import { claimSchema } from '../../../src/model/index.ts';

const row = { id: 'C1', section: '1', paraphrase: 'Trade grew', quantities: '-', check: '-' };
const left = { what: 'why', reason: 'causal', needs: 'more' } as const;

describe('claimSchema', () => {
  it.each([
    ['an expression and nothing left', { ...row, expression: '1 == 1' }, true],
    ['an expression and what it leaves', { ...row, expression: '1 == 1', leaves: left }, true],
    ['no expression and why not', { ...row, expression: null, notCheckable: { reason: 'no-data', needs: 'data' } }, true],
    ['neither an expression nor why not', { ...row, expression: null }, false],
    ['both an expression and why not', { ...row, expression: '1 == 1', notCheckable: { reason: 'no-data', needs: 'data' } }, false],
    [
      'what is left of no expression',
      { ...row, expression: null, notCheckable: { reason: 'no-data', needs: 'data' }, leaves: left },
      false,
    ],
    ['a remainder that does not say of what', { ...row, expression: '1 == 1', leaves: { ...left, what: '' } }, false],
    ['a bound without its reason', { ...row, expression: '1 == 1', bounds: [{ bound: '2 %' }] }, false],
  ])('reads a claim with %s: %#', (_name, claim, isRead) => {
    expect(claimSchema.safeParse(claim).success).toBe(isRead);
  });
});
