import { describe, expect, test } from 'vitest';
import { InvalidParameterError, isMissing, missing, type Value } from '../../../src/index.ts';
import { type GravityData, logLinearGravity, type PoissonGravity, poissonGravity } from '../../../src/metrics/index.ts';
import { expectClose } from '../../support/close-to.ts';
import { estimatesByName } from './gravity-inputs.ts';

function fitOf(data: GravityData, options: Parameters<typeof poissonGravity>[1] = {}): PoissonGravity {
  const result = poissonGravity(data, options);
  if (isMissing(result)) throw new Error(`the model is missing: ${result.missing}`);
  return result;
}

/** Two means, 2 without a border and 4 with: the constant is ln 2, the border ln 2. */
const border: GravityData = { outcome: [1, 3, 2, 6], regressors: { border: [0, 0, 1, 1] } };

/** Exporters a, b by importers p, q, where x = 6, 2, 3, 1 is an exact product: no regressor is needed. */
const product: GravityData = {
  outcome: [6, 2, 3, 1],
  regressors: {},
  effects: { exporter: ['a', 'a', 'b', 'b'], importer: ['p', 'q', 'p', 'q'] },
};

describe('poissonGravity(data)', () => {
  test('poissonGravity of two groups gives the logarithm of their means, 2 and 4', () => {
    const { coefficients, fitted, rowsUsed } = fitOf(border);
    const estimates = estimatesByName(coefficients);
    expectClose(estimates['(intercept)'], Math.log(2), 1e-12);
    expectClose(estimates['border'], Math.log(2), 1e-12);
    for (const [row, wanted] of [2, 2, 4, 4].entries()) expectClose(fitted[row], wanted, 1e-12);
    expect(rowsUsed).toBe(4);
  });

  test('poissonGravity of two groups: the deviance is 2 sum (y ln(y / m) - (y - m))', () => {
    const wanted = 2 * (Math.log(1 / 2) + 3 * Math.log(3 / 2) + 2 * Math.log(2 / 4) + 6 * Math.log(6 / 4));
    expectClose(fitOf(border).deviance, wanted, 1e-12);
  });

  test('poissonGravity goes on until every row fits, though every second one, which is of the mean, fits at once', () => {
    const group = ['mean', 'low', 'mean', 'high', 'mean', 'low', 'mean', 'high'];
    const { fitted } = fitOf({ outcome: [100, 1, 100, 199, 100, 1.002, 100, 198.998], regressors: {}, effects: { group } });
    for (const [row, wanted] of [100, 1.001, 100, 198.999, 100, 1.001, 100, 198.999].entries()) expectClose(fitted[row], wanted, 1e-12);
  });

  test('poissonGravity standard errors of two groups by hand: 1/4 and 1/8 are the variances of their log means', () => {
    const errors = (standardErrors: 'iid' | 'hc0' | 'hc1'): readonly Value[] =>
      fitOf(border, { standardErrors, smallSample: standardErrors === 'iid' ? 'none' : 'fixest' }).coefficients.map(
        ({ standardError }) => standardError,
      );
    const [constant, slope] = errors('iid');
    expectClose(constant, Math.sqrt(1 / 4), 1e-12);
    expectClose(slope, Math.sqrt(1 / 4 + 1 / 8), 1e-12);
    // Squared residuals 1 + 1 over 4^2, and 4 + 4 over 8^2.
    expectClose(errors('hc0')[0], Math.sqrt(2 / 16), 1e-12);
    expectClose(errors('hc0')[1], Math.sqrt(2 / 16 + 8 / 64), 1e-12);
    expectClose(errors('hc1')[1], Math.sqrt((2 / 16 + 8 / 64) * 2), 1e-12);
  });

  test('poissonGravity by cluster sums the scores first: opposite residuals in one cluster cancel', () => {
    const clusters = { side: ['x', 'x', 'y', 'z'] };
    const { coefficients, parameters } = fitOf({ ...border, clusters }, { standardErrors: 'cluster', smallSample: 'none' });
    expectClose(coefficients[0]?.standardError, 0, 0, 1e-8);
    expectClose(coefficients[1]?.standardError, Math.sqrt(8 / 64), 1e-12);
    expect(parameters).toBe(2);
  });

  test('poissonGravity names its small-sample factor: (n - 1) / (n - K), n / (n - K), G / (G - 1) (n - 1) / (n - K)', () => {
    const clusters = { one: ['x', 'x', 'y', 'z'], other: ['s', 't', 's', 't'] };
    const factor = (standardErrors: 'iid' | 'hc0' | 'hc1' | 'cluster' | 'two-way'): Value =>
      fitOf({ ...border, clusters }, { standardErrors }).smallSampleFactor;
    expect([factor('iid'), factor('hc0'), factor('hc1'), factor('cluster'), factor('two-way')]).toEqual([
      3 / 2,
      1,
      2,
      (3 / 2) * (3 / 2),
      2 * (3 / 2),
    ]);
  });

  test('poissonGravity with effects alone reproduces a table that is a product, and its margins', () => {
    const { effects, fitted, deviance } = fitOf(product);
    for (const [row, wanted] of [6, 2, 3, 1].entries()) expectClose(fitted[row], wanted, 1e-12);
    expect(deviance).toBeLessThan(1e-12);
    const [exporter, importer] = effects;
    expectClose((exporter?.levels['a'] as number) - (exporter?.levels['b'] as number), Math.log(2), 1e-12);
    expectClose((importer?.levels['p'] as number) - (importer?.levels['q'] as number), Math.log(3), 1e-12);
  });

  test('poissonGravity keeps zeros: they are rows like others', () => {
    const { fitted, rowsUsed } = fitOf({ outcome: [0, 4, 0, 0, 6], regressors: { border: [0, 0, 1, 1, 1] } });
    expect(rowsUsed).toBe(5);
    expectClose(fitted[0], 2, 1e-12);
    expectClose(fitted[2], 2, 1e-12);
  });

  test('poissonGravity drops groups without trade, step by step, and lists their rows', () => {
    const { zeroGroupRows, rowsUsed, fitted } = fitOf({
      outcome: [0, 0, 3, 0, 5, 2],
      regressors: {},
      effects: { exporter: ['a', 'a', 'b', 'b', 'c', 'c'], importer: ['p', 'q', 'p', 'q', 'p', 'r'] },
    });
    // Exporter a never trades; then importer q is left with one row, of 0.
    expect(zeroGroupRows).toEqual([0, 1, 3]);
    expect(rowsUsed).toBe(3);
    expect([fitted[0], fitted[1], fitted[3]]).toEqual([0, 0, 0]);
  });

  test('poissonGravity finds a separated regressor, which fixest fits as -21.07 and calls converged', () => {
    const data = {
      outcome: [0, 0, 0, 2, 1, 3, 1, 4],
      regressors: { x: [1, 1, 1, 0, 0, 0, 0, 0], z: [0.1, 0.5, 0.3, 0.2, 0.6, 0.4, 0.1, 0.9] },
    };
    const { coefficients, separatedRows, rowsUsed } = fitOf(data);
    const estimates = estimatesByName(coefficients);
    expect(separatedRows).toEqual([0, 1, 2]);
    expect(rowsUsed).toBe(5);
    expect(estimates['x']).toEqual({ missing: 'not-identified', of: 'x' });
    const without = fitOf({ outcome: [2, 1, 3, 1, 4], regressors: { z: [0.2, 0.6, 0.4, 0.1, 0.9] } });
    expectClose(estimates['z'], estimatesByName(without.coefficients)['z'] as number, 1e-12);
  });

  test('poissonGravity says which regressor is collinear with those before it or with the effects; the others stand', () => {
    const z = [1, 4, 2, 7];
    const { coefficients } = fitOf({ outcome: [1, 3, 2, 6], regressors: { z, twice: z.map((value) => 2 * value + 3) } });
    expect(coefficients[1]?.estimate).toBeTypeOf('number');
    expect(coefficients[2]).toMatchObject({
      name: 'twice',
      estimate: missing('not-identified', 'twice'),
      standardError: missing('not-identified', 'twice'),
    });
    const own = fitOf({ ...product, outcome: [6, 2, 3, 2], regressors: { size: [5, 5, 9, 9] } });
    expect(own.coefficients[0]?.estimate).toEqual(missing('not-identified', 'size'));
  });

  test('poissonGravity is out-of-domain for a negative outcome and for a number that is none', () => {
    expect(poissonGravity({ outcome: [1, -2, 3], regressors: {} })).toMatchObject({ missing: 'out-of-domain' });
    expect(poissonGravity({ outcome: [1, Number.NaN, 3], regressors: {} })).toMatchObject({ missing: 'out-of-domain' });
    expect(poissonGravity({ outcome: [1, 2, 3], regressors: { x: [1, Number.POSITIVE_INFINITY, 2] } })).toMatchObject({
      missing: 'out-of-domain',
    });
  });

  test('poissonGravity is degenerate for a constant outcome, zeros included', () => {
    expect(poissonGravity({ outcome: [2, 2, 2], regressors: { x: [1, 2, 3] } })).toEqual({ missing: 'degenerate' });
    expect(poissonGravity({ outcome: [0, 0, 0], regressors: { x: [1, 2, 3] } })).toEqual({ missing: 'degenerate' });
    expect(poissonGravity({ outcome: [0, 0], regressors: {}, effects: { exporter: ['a', 'b'] } })).toEqual({ missing: 'degenerate' });
  });

  test('poissonGravity gives no numbers when it may not go on long enough', () => {
    expect(poissonGravity(border, { maximumIterations: 2 })).toEqual({ missing: 'not-converged' });
  });

  test('poissonGravity refuses a Missing with its reason, or leaves the row out and lists it', () => {
    const absence = missing('not-reported', 'TKM');
    const data: GravityData = { outcome: [1, absence, 3, 2, 6], regressors: { border: [0, 0, 0, 1, 1] } };
    expect(poissonGravity(data)).toEqual(absence);
    const { fitted, incompleteRows, coefficients } = fitOf(data, { missing: 'drop' });
    expect(incompleteRows).toEqual([1]);
    expect(fitted[1]).toEqual(absence);
    expectClose(coefficients[1]?.estimate, Math.log(2), 1e-12);
    expect(poissonGravity({ outcome: [absence], regressors: {} }, { missing: 'drop' })).toEqual({
      missing: 'too-few-observations',
    });
  });

  test('poissonGravity has no standard errors with as many parameters as rows, or one cluster; the estimates stand', () => {
    const saturated = fitOf({ outcome: [1, 4], regressors: { border: [0, 1] } });
    expectClose(saturated.coefficients[1]?.estimate, Math.log(4), 1e-10);
    expect(saturated.coefficients[1]?.standardError).toEqual({ missing: 'too-few-observations' });
    const alone = fitOf({ ...border, clusters: { side: ['x', 'x', 'x', 'x'] } }, { standardErrors: 'cluster' });
    expect(alone.coefficients[0]?.standardError).toEqual({ missing: 'too-few-observations' });
    expect(alone.smallSampleFactor).toEqual({ missing: 'too-few-observations' });
  });

  test('poissonGravity fits very large and very small flows alike', () => {
    for (const unit of [1e-200, 1e200]) {
      const { coefficients, fitted } = fitOf({ outcome: [1, 3, 2, 6].map((value) => value * unit), regressors: border.regressors });
      expectClose(coefficients[1]?.estimate, Math.log(2), 1e-11);
      expectClose(fitted[3], 4 * unit, 1e-11, 0);
    }
  });

  test('poissonGravity fits a regressor far from 0 that hardly varies', () => {
    const shifted = fitOf({ outcome: [1, 3, 2, 6], regressors: { border: [1e6, 1e6, 1e6 + 1, 1e6 + 1] } });
    expectClose(shifted.coefficients[1]?.estimate, Math.log(2), 1e-9);
    expectClose(shifted.coefficients[1]?.standardError, fitOf(border).coefficients[1]?.standardError as number, 1e-9);
  });

  test('poissonGravity leaves its input alone', () => {
    const outcome = Float64Array.of(1, 3, 2, 6);
    const column = Float64Array.of(0, 0, 1, 1);
    fitOf({ outcome, regressors: { border: column } });
    expect([...outcome]).toEqual([1, 3, 2, 6]);
    expect([...column]).toEqual([0, 0, 1, 1]);
  });

  test('poissonGravity throws for lists of unequal length and for clusters that are lacking', () => {
    expect(() => poissonGravity({ outcome: [1, 2], regressors: { x: [1] } })).toThrow(InvalidParameterError);
    expect(() => poissonGravity({ outcome: [1, 2], regressors: {}, effects: { exporter: ['a'] } })).toThrow(InvalidParameterError);
    expect(() => poissonGravity(border, { standardErrors: 'cluster' })).toThrow(InvalidParameterError);
    expect(() => poissonGravity({ ...border, clusters: { one: [1, 2, 3, 4] } }, { standardErrors: 'two-way' })).toThrow(
      InvalidParameterError,
    );
  });

  test('poissonGravity tells apart identifiers beyond 1 024, and joins a number with its text', () => {
    const codes = Array.from({ length: 40 }, (_, row) => 1000 + row * 50);
    const many = fitOf({
      outcome: codes.map((_, row) => 1 + row),
      regressors: {},
      effects: { exporter: codes },
      clusters: { exporter: codes },
    });
    expect(Object.keys(many.effects[0]?.levels ?? {})).toHaveLength(40);
    const same = fitOf({ outcome: [1, 2, 5], regressors: {}, effects: { year: [2020, '2020', 2021] } });
    expect(Object.keys(same.effects[0]?.levels ?? {})).toEqual(['2020', '2021']);
  });

  test('poissonGravity by two clusters separates pairs of codes beyond 1 024', () => {
    const rows = Array.from({ length: 60 }, (_, row) => row);
    const data: GravityData = {
      outcome: rows.map((row) => 1 + ((row * 7) % 11)),
      regressors: { x: rows.map((row) => (row * 5) % 13) },
      clusters: { one: rows.map((row) => 1100 + (row % 6)), other: rows.map((row) => 2000 + (row % 10)) },
    };
    const renamed: GravityData = { ...data, clusters: { one: rows.map((row) => `e${row % 6}`), other: rows.map((row) => `i${row % 10}`) } };
    const errors = (given: GravityData): readonly Value[] =>
      fitOf(given, { standardErrors: 'two-way' }).coefficients.map(({ standardError }) => standardError);
    expect(errors(data)).toEqual(errors(renamed));
  });
});

describe('poissonGravity and logLinearGravity in units of any size', () => {
  const outcome = [1, 3, 2, 6, 4, 0];
  const border = [0, 0, 1, 1, 2, 0];
  const effects = { exporter: ['a', 'a', 'a', 'b', 'b', 'b'] };
  const clusters = { importer: ['p', 'q', 'r', 'p', 'q', 'r'] };

  test.each([
    ['iid', 2 ** 990],
    ['hc1', 2 ** 990],
    ['cluster', 2 ** 990],
    ['iid', 2 ** -990],
    ['hc1', 2 ** -990],
    ['cluster', 2 ** -990],
  ] as const)(
    'poissonGravity with %s errors: a regressor %d times as large has a coefficient as many times smaller',
    (standardErrors, size) => {
      const plain = fitOf({ outcome, regressors: { border }, effects, clusters }, { standardErrors });
      const large = fitOf({ outcome, regressors: { border: border.map((value) => value * size) }, effects, clusters }, { standardErrors });
      const [one, other] = [plain.coefficients[0], large.coefficients[0]];
      expect(other?.estimate).toBe((one?.estimate as number) / size);
      expect(other?.standardError).toBe((one?.standardError as number) / size);
    },
  );

  test.each([2 ** 990, 2 ** -990])('poissonGravity of flows in a unit %d times as small keeps coefficients and robust errors', (size) => {
    const plain = fitOf({ outcome, regressors: { border }, effects }, { standardErrors: 'hc0' });
    const large = fitOf({ outcome: outcome.map((flow) => flow * size), regressors: { border }, effects }, { standardErrors: 'hc0' });
    expect(large.coefficients).toEqual(plain.coefficients);
    expect(large.fitted).toEqual(plain.fitted.map((value) => (value as number) * size));
  });

  test('logLinearGravity of ln 2, ln 4 on 0 and 1e-250 has the slope ln 2 x 1e250', () => {
    const fit = logLinearGravity({ outcome: [2, 4, 2, 4], regressors: { far: [0, 1e-250, 0, 1e-250] } });
    expect(isMissing(fit) ? fit : (fit.coefficients[1]?.estimate as number) / 1e250).toBeCloseTo(Math.LN2, 12);
  });

  test('poissonGravity of flows that add up beyond the largest number is out-of-domain', () => {
    expect(poissonGravity({ outcome: [Number.MAX_VALUE, Number.MAX_VALUE, 1], regressors: {} })).toEqual({ missing: 'out-of-domain' });
  });
});
