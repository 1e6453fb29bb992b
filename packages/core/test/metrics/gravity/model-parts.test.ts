import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidParameterError, isMissing, missing } from '../../../src/index.ts';
import {
  type CoefficientCovariance,
  coefficientCovariance,
  standardErrorsOf,
  type VarianceParts,
} from '../../../src/metrics/gravity/estimation/coefficient-covariance.ts';
import { effectSystem } from '../../../src/metrics/gravity/estimation/effect-system.ts';
import { groupingOf } from '../../../src/metrics/gravity/estimation/grouping.ts';
import { allRows, modelColumns } from '../../../src/metrics/gravity/estimation/model-columns.ts';
import { poissonFit } from '../../../src/metrics/gravity/estimation/poisson-fit.ts';
import { separatedRows } from '../../../src/metrics/gravity/estimation/separated-rows.ts';
import { weightedStep } from '../../../src/metrics/gravity/estimation/weighted-step.ts';
import { readGravityRows } from '../../../src/metrics/gravity/gravity-data.ts';
import { clustersOf } from '../../../src/metrics/gravity/gravity-result.ts';
import {
  forecastBaseline,
  forecastError,
  type GravityData,
  logLinearGravity,
  poissonGravity,
  structuralBreaks,
  tradePotential,
} from '../../../src/metrics/index.ts';
import { solveLinearSystem } from '../../oracles/solve-linear-system.ts';

const rowsUpTo = (count: number): readonly number[] => Array.from({ length: count }, (_, row) => row);
const column = (...values: readonly number[]): Float64Array => Float64Array.from(values);

describe('readGravityRows(data, incompleteRows)', () => {
  const absence = missing('not-reported', 'KGZ');
  const data: GravityData = { outcome: [1, absence, 3, 4], regressors: { x: [5, 6, absence, 8], z: [1, 1, 1, Number.NaN] } };

  test('readGravityRows keeps what is whole, by position, and says why the rest is not', () => {
    const rows = readGravityRows(data, 'drop');
    if (isMissing(rows)) throw new Error('no rows');
    expect(rows.positions).toEqual([0]);
    expect(rows.names).toEqual(['x', 'z']);
    expect([...rows.outcome]).toEqual([1]);
    expect([...rows.incomplete]).toEqual([
      [1, absence],
      [2, absence],
      [3, missing('out-of-domain', 'row 3')],
    ]);
  });

  test('readGravityRows refuses with the first reason, the outcome before the regressors', () => {
    expect(readGravityRows(data, 'propagate')).toEqual(absence);
    expect(readGravityRows({ outcome: [1, 2], regressors: { x: [1, Number.POSITIVE_INFINITY] } }, 'propagate')).toEqual(
      missing('out-of-domain', 'row 1'),
    );
  });

  test('readGravityRows never leaves out a negative outcome: it is wrong, not absent', () => {
    expect(readGravityRows({ outcome: [1, -1], regressors: {} }, 'drop')).toEqual(missing('out-of-domain', 'row 1'));
  });

  test('readGravityRows without a row is too-few-observations, and lists of another length throw, naming theirs', () => {
    expect(readGravityRows({ outcome: [], regressors: {} }, 'propagate')).toEqual({ missing: 'too-few-observations' });
    for (const given of [
      { outcome: [1], regressors: { x: [1, 2] } },
      { outcome: [1], regressors: {}, effects: { exporter: [] } },
      { outcome: [1], regressors: {}, clusters: { exporter: ['a', 'b'] } },
    ] satisfies GravityData[]) {
      expect(() => readGravityRows(given, 'propagate')).toThrow(InvalidParameterError);
    }
  });
});

describe('modelColumns(regressors, effects)', () => {
  test('modelColumns takes the mean out, or the effects, and keeps what is new in the order given', () => {
    const { identified, columns } = modelColumns(
      [column(1, 2, 3, 4), column(2, 4, 6, 8), column(1, 0, 0, 1)],
      effectSystem([allRows(4)], 4),
    );
    expect(identified).toEqual([0, 2]);
    expect([...(columns[0] as Float64Array)]).toEqual([-1.5, -0.5, 0.5, 1.5]);
    expect([...(columns[1] as Float64Array)]).toEqual([0.5, -0.5, -0.5, 0.5]);
  });

  test('modelColumns leaves out what the effects or a constant already say', () => {
    const exporter = groupingOf('exporter', ['a', 'a', 'b', 'b'], rowsUpTo(4));
    expect(modelColumns([column(7, 7, 9, 9), column(1, 2, 1, 2)], effectSystem([exporter], 4)).identified).toEqual([1]);
    expect(modelColumns([column(5, 5, 5, 5)], effectSystem([allRows(4)], 4)).identified).toEqual([]);
    expect(modelColumns([column(0, 0, 0, 0)], effectSystem([allRows(4)], 4)).identified).toEqual([]);
  });

  test('modelColumns tells a small variation on a large level from none', () => {
    expect(modelColumns([column(1e8, 1e8 + 1, 1e8, 1e8 + 1)], effectSystem([allRows(4)], 4)).identified).toEqual([0]);
    expect(modelColumns([column(1e-8, 3e-8, 2e-8, 4e-8)], effectSystem([allRows(4)], 4)).identified).toEqual([0]);
  });

  test('modelColumns keeps powers of a year, which are nearly but not quite collinear', () => {
    const years = rowsUpTo(11).map((year) => 2013 + year);
    const powers = [1, 2, 3].map((power) => Float64Array.from(years, (year) => year ** power));
    expect(modelColumns(powers.slice(0, 2), effectSystem([allRows(11)], 11)).identified).toEqual([0, 1]);
  });
});

describe('weightedStep(target, columns, effects, weights)', () => {
  test('weightedStep solves the weighted normal equations of the whole design', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            t: fc.integer({ min: -20, max: 20 }),
            x: fc.integer({ min: -9, max: 9 }),
            z: fc.integer({ min: -9, max: 9 }),
            w: fc.integer({ min: 1, max: 9 }),
            g: fc.integer({ min: 0, max: 1 }),
          }),
          {
            minLength: 8,
            maxLength: 16,
          },
        ),
        (rows) => {
          const grouping = groupingOf(
            'g',
            rows.map(({ g }) => g),
            rowsUpTo(rows.length),
          );
          const columns = [Float64Array.from(rows, ({ x }) => x), Float64Array.from(rows, ({ z }) => z)];
          const weights = Float64Array.from(rows, ({ w }) => w);
          const system = effectSystem([grouping], rows.length);
          if (modelColumns(columns, system).identified.length < 2) return;
          const step = weightedStep(
            Float64Array.from(rows, ({ t }) => t),
            columns,
            system,
            weights,
          );
          const dummies = grouping.labels.map((_, level) => Array.from(grouping.of, (own) => (own === level ? 1 : 0)));
          const design = [...columns.map((values) => [...values]), ...dummies];
          const wanted = solveLinearSystem(
            design.map((one) =>
              design.map((other) => rows.reduce((sum, { w }, row) => sum + w * (one[row] as number) * (other[row] as number), 0)),
            ),
            design.map((one) => rows.reduce((sum, { w, t }, row) => sum + w * t * (one[row] as number), 0)),
          );
          expect(step?.coefficients[0]).toBeCloseTo(wanted[0] as number, 7);
          expect(step?.coefficients[1]).toBeCloseTo(wanted[1] as number, 7);
        },
      ),
      { seed: 61 },
    );
  });

  test('weightedStep with collinear columns is null', () => {
    expect(weightedStep(column(1, 2, 4), [column(1, 2, 3), column(2, 4, 6)], effectSystem([allRows(3)], 3), column(1, 1, 1))).toBeNull();
  });
});

describe('poissonFit(outcome, model, effects, maximumIterations)', () => {
  const constant = { identified: [], columns: [], kept: new Uint8Array() };

  test('poissonFit of a constant alone is the mean', () => {
    const fit = poissonFit(column(1, 2, 6), constant, effectSystem([allRows(3)], 3), 25);
    for (const mean of fit?.means ?? []) expect(mean).toBeCloseTo(3, 12);
  });

  test('poissonFit converges in a few steps from flows that differ by nine powers of ten', () => {
    const outcome = column(1e-3, 1e6, 2e-3, 3e6, 1e-2, 4e5);
    const x = column(0, 20, 1, 21, 2, 19);
    const system = effectSystem([allRows(6)], 6);
    const fit = poissonFit(outcome, modelColumns([x], system), system, 60);
    expect(fit).not.toBeNull();
    const score = outcome.reduce((total, value, row) => total + (value - (fit?.means[row] as number)) * (x[row] as number), 0);
    expect(Math.abs(score)).toBeLessThan(1e-3);
  });

  test('poissonFit gives up where its steps are used up', () => {
    expect(poissonFit(column(1, 2, 6), constant, effectSystem([allRows(3)], 3), 1)).toBeNull();
  });
});

describe('coefficientCovariance(parts, options)', () => {
  const parts: VarianceParts = {
    residualColumns: [column(1, -1, 1, -1)],
    inverse: [[0.25]],
    residuals: column(2, 1, -2, -1),
    dispersion: 3,
    effects: [],
    clusters: [],
  };
  const [pair, side] = [groupingOf('pair', ['a', 'a', 'b', 'b'], rowsUpTo(4)), groupingOf('side', ['x', 'y', 'x', 'y'], rowsUpTo(4))];
  const clustersOfKind: Readonly<Record<string, VarianceParts['clusters']>> = { cluster: [pair], 'two-way': [pair, side] };
  const of = (options: Parameters<typeof coefficientCovariance>[1]): CoefficientCovariance => {
    const clusters = clustersOfKind[options.standardErrors ?? 'iid'] ?? [];
    const result = coefficientCovariance({ ...parts, clusters }, options);
    if (isMissing(result)) throw new Error('no covariance');
    return result;
  };

  test('coefficientCovariance by hand: inverse 1/4, scores 2, -1, -2, 1', () => {
    const plain = { smallSample: 'none' } as const;
    expect(of({ ...plain, standardErrors: 'iid' }).covariance).toEqual([[0.75]]);
    expect(of({ ...plain, standardErrors: 'hc0' }).covariance).toEqual([[10 / 16]]);
    // By pair the scores sum to 1 and -1; by side they cancel; by both each row is alone.
    expect(of({ ...plain, standardErrors: 'cluster' }).covariance).toEqual([[2 / 16]]);
    expect(of({ ...plain, standardErrors: 'two-way' }).covariance).toEqual([[(2 + 0 - 10) / 16]]);
  });

  test('a two-way variance can come out below 0, and then there is no standard error', () => {
    expect(standardErrorsOf(of({ standardErrors: 'two-way' }).covariance)).toEqual([{ missing: 'out-of-domain' }]);
  });

  test('coefficientCovariance names its factor and its K', () => {
    expect(of({ standardErrors: 'iid' })).toMatchObject({ smallSampleFactor: 1, parameters: 1 });
    expect(of({ standardErrors: 'hc1' })).toMatchObject({ smallSampleFactor: 4 / 3, parameters: 1 });
    expect(of({ standardErrors: 'cluster' })).toMatchObject({ smallSampleFactor: 2, parameters: 1 });
  });

  test('coefficientCovariance leaves n - K degrees of freedom, by cluster one less than there are clusters, and never none', () => {
    expect(of({ standardErrors: 'hc1' }).degreesOfFreedom).toBe(3);
    expect(of({ standardErrors: 'two-way' }).degreesOfFreedom).toBe(1);
    const alone = { ...parts, residualColumns: [column(1)], residuals: column(2) };
    expect(coefficientCovariance(alone, { standardErrors: 'hc0' })).toMatchObject({ parameters: 1, degreesOfFreedom: 1 });
  });

  test('standardErrorsOf takes rounding below 0 for 0, and no more', () => {
    expect(
      standardErrorsOf([
        [4, 0],
        [0, -1e-16],
      ]),
    ).toEqual([2, 0]);
    expect(
      standardErrorsOf([
        [4, 0],
        [0, -1e-9],
      ]),
    ).toEqual([2, { missing: 'out-of-domain' }]);
    expect(standardErrorsOf([])).toEqual([]);
  });

  test('clustersOf takes as many as are needed, and throws when there are fewer', () => {
    const data: GravityData = { outcome: [1, 2], regressors: {}, clusters: { one: ['a', 'b'], other: ['c', 'c'] } };
    expect(clustersOf(data, { standardErrors: 'cluster' }, [0, 1]).map(({ name }) => name)).toEqual(['one']);
    expect(clustersOf(data, { standardErrors: 'two-way' }, [0, 1]).map(({ name }) => name)).toEqual(['one', 'other']);
    expect(clustersOf(data, { standardErrors: 'hc1' }, [0, 1])).toEqual([]);
    expect(() => clustersOf({ outcome: [1], regressors: {} }, { standardErrors: 'two-way' }, [0])).toThrow(InvalidParameterError);
  });
});

describe('separatedRows(outcome, regressors, effects)', () => {
  const ones = (count: number): Float64Array => new Float64Array(count).fill(1);

  test('separatedRows finds an indicator that is 1 only where nothing is traded', () => {
    expect(separatedRows(column(1, 2, 0, 0), [ones(4), column(0, 0, 1, 0)], [])).toEqual([2]);
  });

  test('separatedRows finds a combination: neither regressor alone sets the row apart', () => {
    // x - z is 0 where there is trade, and 1 in the last row alone.
    const x = column(1, 2, 3, 5);
    const z = column(1, 2, 3, 4);
    expect(separatedRows(column(1, 3, 2, 0), [ones(4), x, z], [])).toEqual([3]);
    expect(separatedRows(column(1, 3, 2, 0), [ones(4), x], [])).toEqual([]);
  });

  test('separatedRows leaves rows that any direction would push both ways', () => {
    expect(separatedRows(column(1, 3, 2, 0, 0), [ones(5), column(1, 2, 3, 5, 4), column(1, 2, 3, 4, 5)], [])).toEqual([]);
  });

  test('separatedRows finds what effects set apart: a pair that joins two parts which never trade with one another', () => {
    // Exporters a, b trade with p; exporter c trades with q; the row c to p is the only tie, and it is 0.
    const exporter = groupingOf('exporter', ['a', 'b', 'c', 'c'], rowsUpTo(4));
    const importer = groupingOf('importer', ['p', 'p', 'q', 'p'], rowsUpTo(4));
    expect(separatedRows(column(2, 3, 4, 0), [], [exporter, importer])).toEqual([3]);
  });

  test('separatedRows keeps two ties that pull against each other', () => {
    const exporter = groupingOf('exporter', ['a', 'b', 'c', 'c', 'a'], rowsUpTo(5));
    const importer = groupingOf('importer', ['p', 'p', 'q', 'p', 'q'], rowsUpTo(5));
    expect(separatedRows(column(2, 3, 4, 0, 0), [], [exporter, importer])).toEqual([]);
  });

  test('separatedRows works with three effects, and on regressors of any size', () => {
    const [exporter, importer, year] = [
      groupingOf('exporter', ['a', 'a', 'b', 'b', 'a', 'b'], rowsUpTo(6)),
      groupingOf('importer', ['p', 'q', 'p', 'q', 'p', 'q'], rowsUpTo(6)),
      groupingOf('year', ['1', '1', '1', '1', '2', '2'], rowsUpTo(6)),
    ];
    for (const size of [1e-9, 1, 1e9]) {
      const indicator = column(0, 0, 0, size, 0, 0);
      expect(separatedRows(column(2, 3, 4, 0, 1, 2), [indicator], [exporter, importer, year])).toEqual([3]);
    }
  });

  test('separatedRows without zeros, or without trade, is empty', () => {
    expect(separatedRows(column(1, 2), [ones(2), column(0, 1)], [])).toEqual([]);
    expect(separatedRows(column(0, 0), [ones(2)], [])).toEqual([]);
    expect(separatedRows(column(), [], [])).toEqual([]);
  });

  test('no coefficient runs off once the separated rows are out: the fit converges', () => {
    let fits = 0;
    fc.assert(
      fc.property(
        fc.array(fc.record({ y: fc.constantFrom(0, 0, 0, 1, 2), x: fc.integer({ min: -2, max: 2 }), z: fc.integer({ min: -2, max: 2 }) }), {
          minLength: 6,
          maxLength: 14,
        }),
        (rows) => {
          const [x, z] = [rows.map((row) => row.x), rows.map((row) => row.z)];
          const separated = new Set(
            separatedRows(
              Float64Array.from(rows, ({ y }) => y),
              [ones(rows.length), Float64Array.from(x), Float64Array.from(z)],
              [],
            ),
          );
          const left = rowsUpTo(rows.length).filter((row) => !separated.has(row));
          const outcome = Float64Array.from(left, (row) => rows[row]?.y as number);
          if (outcome.every((value) => value === 0)) return;
          const system = effectSystem([allRows(left.length)], left.length);
          const model = modelColumns(
            [Float64Array.from(left, (row) => x[row] as number), Float64Array.from(left, (row) => z[row] as number)],
            system,
          );
          const fit = poissonFit(outcome, model, system, 100);
          expect(fit).not.toBeNull();
          for (const mean of fit?.means ?? []) expect(mean).toBeGreaterThan(1e-12);
          fits += 1;
        },
      ),
      { numRuns: 300, seed: 62 },
    );
    expect(fits).toBeGreaterThan(200);
  });
});

describe('a name that is none', () => {
  /** As a caller without types may write it. */
  const misspelt = <Options>(options: Readonly<Record<string, unknown>>): Options => options as Options;
  const data: GravityData = { outcome: [1, 3, 2, 6], regressors: { border: [0, 0, 1, 1] } };

  test.each([
    ['standardErrors', () => poissonGravity(data, misspelt({ standardErrors: 'HC1' }))],
    ['smallSample', () => poissonGravity(data, misspelt({ smallSample: 'stata' }))],
    ['standardErrors', () => logLinearGravity(data, misspelt({ standardErrors: 'robust' }))],
    ['model', () => forecastBaseline([1, 2, 3], 1, misspelt({ model: 'arima' }))],
    ['form', () => forecastError([1], [1], misspelt({ form: 'rmse' }))],
    ['model', () => structuralBreaks([1, 2, 3, 4, 5, 6], misspelt({ model: 'variance' }))],
    ['form', () => tradePotential(1, 2, misspelt({ form: 'percent' }))],
  ] as const)('%s throws with the names there are', (name, call) => {
    let thrown: unknown;
    try {
      call();
    } catch (error) {
      thrown = error;
    }
    expect(InvalidParameterError.isInstance(thrown)).toBe(true);
    expect(thrown).toMatchObject({ parameter: name });
  });
});
