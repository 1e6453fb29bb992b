import { describe, expect, it } from 'vitest';
import { claimSchema, datasetSchema } from '../../src/index.ts';
import { makeClaim, makeVerdict } from '../support/make-claims.ts';
import { makeDataset } from '../support/make-dataset.ts';

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

describe('datasetSchema', () => {
  const whole = makeDataset();
  const messagesOf = (draft: object): readonly string[] =>
    datasetSchema.safeParse({ ...whole, ...draft }).error?.issues.map(({ message }) => message) ?? [];

  it('refuses a verdict in part on a claim that leaves nothing', () => {
    const verdicts = [makeVerdict('C1', 'supported-in-part', 'holds')];
    expect(messagesOf({ claims: [makeClaim('C1', '1 == 1')], verdicts })).toEqual([
      'C1 is supported in part, and the claim leaves nothing: say what',
    ]);
    expect(messagesOf({ claims: [makeClaim('C1', '1 == 1', { leaves: left })], verdicts })).toEqual([]);
  });

  it('refuses a claim under an id that is retired', () => {
    const retiredClaims = [{ id: 'C1', why: 'it is no statement of the text' }];
    expect(messagesOf({ claims: [makeClaim('C1', '1 == 1')], retiredClaims })).toEqual(['C1 is retired, and a claim']);
    expect(messagesOf({ claims: [makeClaim('C2', '1 == 1')], retiredClaims })).toEqual([]);
  });
});
