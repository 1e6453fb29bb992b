import { describe, expect, it } from 'vitest';
import { claimFileSchema, claimsOfFile } from '../../../src/claims/index.ts';
import { checkClaims, checkExpression, ExpressionError } from '../../../src/index.ts';
import { claimsDataset } from '../../support/make-claims.ts';

describe('checkExpression(dataset, text, language)', () => {
  it('judges a statement', () => {
    expect(checkExpression(claimsDataset, 'total(CHN,CA5)[2013]>20bn', 'en')).toMatchObject({
      kind: 'statement',
      expression: 'total(CHN, CA5)[2013] > 20bn',
      checked: { verdict: 'supported', claim: { paraphrase: 'total(CHN, CA5)[2013] > 20bn' } },
    });
  });

  it.each([
    ['total(CHN, CA5)[2013]', '$24.8 billion'],
    ['growth(total(CHN, CA5), 2013)', '10.0%'],
    ['argmax(total(CHN, *), 2013)', 'Kazakhstan'],
    ["date('first-meeting')", '2013-09-07'],
    ["text('progress', KAZ, 2013)", 'strong'],
    ["text('progress', TJK, 2013)", 'the indicator has no value for the period (Tajikistan 2013)'],
    ['total(CHN, CA5)[2030]', 'a member of the group has no figure (Kazakhstan)'],
    ['argmax(total(CHN, *), 2030)', 'no figure in our data (China 2030)'],
  ])('gives the value of %s', (text, value) => {
    expect(checkExpression(claimsDataset, text, 'en')).toMatchObject({ kind: 'value', value });
  });

  it('with its receipts and sources', () => {
    const result = checkExpression(claimsDataset, 'argmax(total(CHN, {KAZ, UZB}), 2013)', 'en');
    if (result.kind !== 'value') throw new Error('not a value');
    expect(result.receipts.map(({ value }) => value)).toEqual([8.25e9, 6.6e9]);
    expect(result.sources.map(({ source }) => source.id)).toEqual(['customs']);
  });

  it('throws ExpressionError with the position for a text that means nothing', () => {
    expect(() => checkExpression(claimsDataset, 'total(CHN, CA5)', 'en')).toThrow(ExpressionError);
    expect(() => checkExpression(claimsDataset, '', 'en')).toThrow('unexpected end at 1');
  });
});

describe('claimFileSchema', () => {
  const file = {
    title: 'A draft',
    claims: [
      { id: 'growth', says: 'Trade grew by a tenth', expression: 'growth(total(CHN, CA5), 2013) == 10%' },
      { id: 'rank-1', says: 'Kazakhstan leads', at: 'section 2', expression: 'rank(total(CHN, *), 2013)[KAZ] == 1', otherwise: '1 == 1' },
      {
        id: 'why',
        says: 'Because of prices',
        expression: '1 == 1',
        quotes: 'A ministry',
        bounds: [{ bound: '1', why: 'it is one' }],
        leaves: { what: 'why', reason: 'causal', needs: 'prices' },
      },
    ],
  };

  it('reads a file whose claims can be checked', () => {
    const claims = claimsOfFile(claimFileSchema.parse(file));
    expect(checkClaims(claimsDataset, 'en', claims).map(({ claim, verdict }) => `${claim.id} ${verdict}`)).toEqual([
      'growth supported',
      'rank-1 supported',
      'why supported-in-part',
    ]);
    expect(claims[1]).toMatchObject({ section: 'section 2', paraphrase: 'Kazakhstan leads', otherwise: '1 == 1' });
    expect(claims[2]).toMatchObject({
      quotes: 'A ministry',
      bounds: [{ bound: '1', why: 'it is one' }],
      leaves: { what: 'why', reason: 'causal', needs: 'prices' },
      notCheckable: null,
    });
  });

  it.each([
    ['without claims', { claims: [] }],
    ['with an id twice', { claims: [file.claims[0], file.claims[0]] }],
    ['with a key that it does not know', { ...file, author: 'me' }],
    ['with a claim without expression', { claims: [{ id: 'a', says: 'b' }] }],
    ['with an id that is none', { claims: [{ ...file.claims[0], id: '1 2' }] }],
    ['with a reason that it does not know', { claims: [{ ...file.claims[2], leaves: { what: 'all', reason: 'lazy', needs: 'more' } }] }],
    ['that is a list', [file.claims[0]]],
  ])('refuses a file %s', (_name, value) => {
    expect(claimFileSchema.safeParse(value).success).toBe(false);
  });
});
