import { describe, expect, it } from 'vitest';
import { claimFileSchema, parseExpression, printExpression } from '../../../src/claims/index.ts';
import { checkExpression, ExpressionError } from '../../../src/index.ts';
import { claimsDataset } from '../../support/make-claims.ts';

const levels = 'more than 200 levels';

describe('parseExpression(text) and its limits', () => {
  it.each([
    ['10,001 characters', `1 < 2${' '.repeat(9_996)}`, 'an expression of 10001 characters'],
    ['20,000 brackets', '('.repeat(20_000), 'an expression of 20000 characters'],
    ['9,000 brackets', '('.repeat(9_000), levels],
    ['9,000 signs', `${'-'.repeat(9_000)}1`, levels],
    ['2,000 times not', `${'not '.repeat(2_000)}1 < 2`, levels],
    ['2,000 calls', 'max('.repeat(2_000), levels],
    ['2,000 powers', `${'2^'.repeat(2_000)}2`, levels],
    ['2,000 years of a series', `total(CHN, KAZ)${'[2013]'.repeat(1_000)}`, levels],
    ['a sum of 4,000', `${'1+'.repeat(4_000)}1`, levels],
    ['brackets within a sum within a call', `max(${'(1+'.repeat(150)}1${')'.repeat(150)}${'+1'.repeat(100)}, 2013..2023)`, levels],
    ['309 digits', '9'.repeat(309), 'too large a number'],
    ['300 digits and tn', `${'9'.repeat(300)}tn`, 'too large a number'],
  ])('refuses %s with an error that names the limit', (_what, text, problem) => {
    expect(() => parseExpression(text)).toThrow(ExpressionError);
    expect(() => parseExpression(text)).toThrow(problem);
  });

  it('reads and prints what is at its limits', () => {
    for (const text of ['9'.repeat(308), `${'('.repeat(199)}1${')'.repeat(199)}`, `${'1 + '.repeat(200)}1`, `1 < 2${' '.repeat(9_995)}`]) {
      expect(printExpression(parseExpression(text))).not.toBe('');
    }
  });

  it('takes a chain of comparisons, of and, of or for one level, however long', () => {
    for (const text of [`${'1 < '.repeat(2_400)}1`, `${'1<2 and '.repeat(1_200)}1<2`, `${'1<2 or '.repeat(1_200)}1<2`]) {
      expect(checkExpression(claimsDataset, text, 'en').kind).toBe('statement');
    }
  });

  it('keeps the operands of a chain in one list: its time grows with its length, not with the square of it', () => {
    const { operands } = parseExpression(`${'1<'.repeat(4_999)}1`) as { operands: readonly unknown[] };
    expect(operands).toHaveLength(5_000);
  });
});

describe('the years of an expression', () => {
  it.each([
    'growth(total(CHN, KAZ), 1000) > 1',
    'total(CHN, KAZ)[1899] > 1',
    'total(CHN, KAZ)[2101] > 1',
    'sum(1000..2023, total(CHN, KAZ)) > 1',
  ])('%s names a year that no series has: an error with the years that one can have', (text) => {
    expect(() => checkExpression(claimsDataset, text, 'en')).toThrow(/not a year at .*; expected a year of four digits from 1900 to 2100/);
  });

  it('the first and the last year are read, and the years beside them', () => {
    for (const year of [1900, 2100]) {
      expect(checkExpression(claimsDataset, `growth(total(CHN, KAZ), ${year}) > 1`, 'en')).toMatchObject({
        checked: { verdict: 'not-checkable' },
      });
    }
  });
});

describe('a choice of economies', () => {
  it.each([
    ['total(CHN, {KAZ, KAZ})', 'KAZ twice at 22: KAZ'],
    ['total(CHN, {KAZ, UZB, kaz})', 'KAZ twice at 27: kaz'],
    ['total(CHN, {CA5, KAZ})', 'KAZ twice at 22: KAZ'],
    ['total(CHN, {KAZ, CA5})', 'KAZ twice at 22: CA5'],
  ])('%s names an economy twice, which a sum would count twice: an error at the second', (series, problem) => {
    expect(() => checkExpression(claimsDataset, `sum(${series}, 2013) > 1bn`, 'en')).toThrow(problem);
  });

  it('{KAZ, UZB} names two', () => {
    expect(checkExpression(claimsDataset, 'sum(total(CHN, {KAZ, UZB}), 2013) > 1', 'en').kind).toBe('statement');
  });
});

describe('claimFileSchema', () => {
  const wrong = (count: number): unknown => ({ claims: Array.from({ length: count }, (_, index) => ({ id: `C${index}`, sayz: 'x' })) });

  it('tells the first twenty faults of many wrong claims', () => {
    const { error } = claimFileSchema.safeParse(wrong(9_000));
    expect(error?.issues.length).toBeGreaterThanOrEqual(20);
    expect(error?.issues.length).toBeLessThan(30);
    expect(error?.issues[0]?.path).toEqual(['claims', 0, 'says']);
  });

  it('refuses 100,000 claims for their number, wrong or right', () => {
    expect(claimFileSchema.safeParse(wrong(100_000)).error?.issues[0]).toMatchObject({
      path: ['claims'],
      code: 'too_big',
      maximum: 10_000,
    });
  });

  it('names the claim whose id stands twice', () => {
    const claim = { id: 'A', says: 'one', expression: '1 < 2' };
    expect(claimFileSchema.safeParse({ claims: [claim, claim] }).error?.issues).toMatchObject([
      { path: ['claims', 1, 'id'], message: 'each id once' },
    ]);
    expect(claimFileSchema.parse({ claims: [claim] })).toEqual({ claims: [claim] });
  });
});
