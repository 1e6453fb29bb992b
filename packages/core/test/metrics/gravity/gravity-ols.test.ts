import { describe, expect, test } from 'vitest';
import { InvalidParameterError, isMissing, missing } from '../../../src/index.ts';
import { type GravityData, type LogLinearGravity, logLinearGravity } from '../../../src/metrics/index.ts';
import { expectClose } from '../../support/close-to.ts';

function fitOf(data: GravityData, options: Parameters<typeof logLinearGravity>[1] = {}): LogLinearGravity {
  const result = logLinearGravity(data, options);
  if (isMissing(result)) throw new Error(`the model is missing: ${result.missing}`);
  return result;
}

/** Logarithms 0, 2, 3, 5 at x = 0, 0, 1, 1: means 1 and 4, residuals of 1 either way. */
const data: GravityData = { outcome: [1, Math.exp(2), Math.exp(3), Math.exp(5)], regressors: { x: [0, 0, 1, 1] } };

describe('logLinearGravity(data)', () => {
  test('logLinearGravity of two groups gives their mean logarithms, 1 and 4, and explains 9 of 13', () => {
    const { coefficients, residualSumOfSquares, explainedShare, fittedLogarithms } = fitOf(data);
    expectClose(coefficients[0]?.estimate, 1, 1e-12);
    expectClose(coefficients[1]?.estimate, 3, 1e-12);
    expectClose(residualSumOfSquares, 4, 1e-12);
    expectClose(explainedShare, 9 / 13, 1e-12);
    expectClose(fittedLogarithms[3], 4, 1e-12);
  });

  test('logLinearGravity standard errors by hand: variance 4 / (4 - 2) over two rows a group', () => {
    const { coefficients } = fitOf(data);
    expectClose(coefficients[0]?.standardError, 1, 1e-12);
    expectClose(coefficients[1]?.standardError, Math.sqrt(2), 1e-12);
    expectClose(fitOf(data, { smallSample: 'none' }).coefficients[1]?.standardError, 1, 1e-12);
    expectClose(fitOf(data, { standardErrors: 'hc0' }).coefficients[1]?.standardError, 1, 1e-12);
    expectClose(fitOf(data, { standardErrors: 'hc1' }).coefficients[1]?.standardError, Math.sqrt(2), 1e-12);
  });

  test('logLinearGravity drops zeros and counts them: they have no logarithm', () => {
    const { zeroRows, rowsUsed, fittedLogarithms, coefficients } = fitOf({
      outcome: [0, ...(data.outcome as number[])],
      regressors: { x: [9, 0, 0, 1, 1] },
    });
    expect(zeroRows).toEqual([0]);
    expect(rowsUsed).toBe(4);
    expect(fittedLogarithms[0]).toEqual({ missing: 'not-identified' });
    expectClose(coefficients[1]?.estimate, 3, 1e-12);
  });

  test('logLinearGravity absorbs effects: within groups the slope is 2', () => {
    const { coefficients, explainedShareWithinEffects } = fitOf({
      outcome: [1, 3, 11, 13].map((value) => Math.exp(value / 4)),
      regressors: { x: [0, 1, 0, 1] },
      effects: { exporter: ['a', 'a', 'b', 'b'] },
    });
    expectClose(coefficients[0]?.estimate, 2 / 4, 1e-12);
    expectClose(explainedShareWithinEffects, 1, 1e-12);
  });

  test('logLinearGravity is too-few-observations without trade, degenerate for one size of it, out-of-domain below 0', () => {
    expect(logLinearGravity({ outcome: [0, 0], regressors: {} })).toEqual({ missing: 'too-few-observations' });
    expect(logLinearGravity({ outcome: [5, 5, 0], regressors: {} })).toEqual({ missing: 'degenerate' });
    expect(logLinearGravity({ outcome: [5, -1], regressors: {} })).toMatchObject({ missing: 'out-of-domain' });
  });

  test('logLinearGravity says which regressor is collinear, and passes a Missing through or leaves its row out', () => {
    const { coefficients } = fitOf({ ...data, regressors: { x: [0, 0, 1, 1], y: [2, 2, 4, 4] } });
    expect(coefficients[2]?.estimate).toEqual(missing('not-identified', 'y'));
    const absence = missing('not-in-data');
    const withAbsence: GravityData = { outcome: [...(data.outcome as number[]), 7], regressors: { x: [0, 0, 1, 1, absence] } };
    expect(logLinearGravity(withAbsence)).toEqual(absence);
    const left = fitOf(withAbsence, { missing: 'drop' });
    expect(left.incompleteRows).toEqual([4]);
    expect(left.fittedLogarithms[4]).toEqual(absence);
  });

  test('logLinearGravity throws for lists of unequal length', () => {
    expect(() => logLinearGravity({ outcome: [1, 2], regressors: { x: [1] } })).toThrow(InvalidParameterError);
  });
});
