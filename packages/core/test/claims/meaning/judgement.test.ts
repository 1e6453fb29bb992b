import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allOf, anyOf, negation } from '../../../src/claims/meaning/judgement.ts';
import type { Judgement, TruthResult } from '../../../src/claims/meaning/result.ts';
import { isMissing, missing } from '../../../src/index.ts';

const absence = missing('not-reported', 'TKM');
const truth = (point: TruthResult['point'], rounded: Judgement, independent: Judgement = rounded): TruthResult => ({
  point,
  rounded,
  independent,
  evidence: [],
});
const holds = truth(true, 'true');
const fails = truth(false, 'false');
const open = truth(true, 'unknown');
const silent = truth(absence, 'unknown');

describe('allOf(statements)', () => {
  it.each([
    ['nothing', [], holds],
    ['two that hold', [holds, holds], holds],
    ['one that fails', [holds, fails], fails],
    ['one that fails beside one that is missing: it fails whatever that would be', [silent, fails], fails],
    ['one that is missing', [holds, silent], silent],
    ['one that is unknown', [holds, open], open],
    ['one that fails beside one that is unknown', [open, fails], fails],
  ])('of %s', (_name, statements, expected) => {
    expect(allOf(statements)).toEqual(expected);
  });

  it('gives the first reason of several', () => {
    expect(allOf([truth(absence, 'unknown'), truth(missing('no-indicator'), 'unknown')]).point).toEqual(absence);
  });

  it('judges without the paper apart from rounding', () => {
    expect(allOf([truth(true, 'true', 'unknown'), holds])).toEqual(truth(true, 'true', 'unknown'));
    expect(allOf([truth(true, 'true', 'unknown'), fails])).toEqual(fails);
  });
});

describe('anyOf(statements)', () => {
  it.each([
    ['nothing', [], fails],
    ['one that holds', [fails, holds], holds],
    ['one that holds beside one that is missing', [silent, holds], holds],
    ['one that is missing beside one that fails', [fails, silent], silent],
    ['two that fail', [fails, fails], fails],
    ['one that is unknown beside one that fails', [fails, truth(false, 'unknown')], truth(false, 'unknown')],
  ])('of %s', (_name, statements, expected) => {
    expect(anyOf(statements)).toEqual(expected);
  });
});

describe('negation(statement)', () => {
  it('turns what is decided and leaves what is not', () => {
    expect(negation(holds)).toEqual(fails);
    expect(negation(fails)).toEqual(holds);
    expect(negation(open)).toEqual(truth(false, 'unknown'));
    expect(negation(silent)).toEqual(silent);
  });
});

describe('the three values', () => {
  const any = fc.constantFrom(holds, fails, open, truth(false, 'unknown'), silent);
  const judged = ({ point, rounded, independent }: TruthResult) => ({ point: isMissing(point) ? 'missing' : point, rounded, independent });

  it('not (a and b) is (not a) or (not b)', () => {
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(judged(negation(allOf([one, other])))).toEqual(judged(anyOf([negation(one), negation(other)])));
      }),
    );
  });

  it('the order of statements does not matter', () => {
    fc.assert(
      fc.property(fc.array(any), (statements) => {
        expect(judged(allOf(statements))).toEqual(judged(allOf(statements.toReversed())));
        expect(judged(anyOf(statements))).toEqual(judged(anyOf(statements.toReversed())));
      }),
    );
  });

  it('what is unknown is decided only by what decides alone', () => {
    fc.assert(
      fc.property(fc.array(any), (statements) => {
        const { rounded } = allOf([...statements, open]);
        expect(rounded).toBe(statements.some((statement) => statement.rounded === 'false') ? 'false' : 'unknown');
      }),
    );
  });
});
