import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectProjection } from '../../../../src/metrics/gravity/estimation/effect-projection.ts';
import { effectSystem } from '../../../../src/metrics/gravity/estimation/effect-system.ts';
import { type Grouping, groupingOf, restrictGrouping } from '../../../../src/metrics/gravity/estimation/grouping.ts';
import { separatingRows } from '../../../../src/metrics/gravity/estimation/separating-rows.ts';
import { zeroGroupRows } from '../../../../src/metrics/gravity/estimation/zero-groups.ts';
import { independentColumns } from '../../../../src/metrics/numerics/linear-algebra/independent-columns.ts';
import { orderedCholesky } from '../../../../src/metrics/numerics/linear-algebra/ordered-cholesky.ts';
import { solvePentadiagonal } from '../../../../src/metrics/numerics/linear-algebra/solve-pentadiagonal.ts';
import { symmetricInverse } from '../../../../src/metrics/numerics/linear-algebra/symmetric-inverse.ts';
import { nonNegativeLeastSquares } from '../../../../src/metrics/numerics/optimisation/nonnegative-least-squares.ts';

const rowsUpTo = (count: number): readonly number[] => Array.from({ length: count }, (_, row) => row);
const dot = (one: ArrayLike<number>, other: ArrayLike<number>): number =>
  Array.from(one).reduce((sum, value, index) => sum + value * (other[index] as number), 0);

describe('effectProjection(system, weights)', () => {
  const grouped = fc
    .record({
      rows: fc.array(
        fc.record({
          a: fc.integer({ min: 0, max: 4 }),
          b: fc.integer({ min: 0, max: 3 }),
          c: fc.integer({ min: 0, max: 2 }),
          x: fc.integer({ min: -50, max: 50 }),
          w: fc.integer({ min: 1, max: 9 }),
        }),
        { minLength: 4, maxLength: 30 },
      ),
      effects: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ rows, effects }) => ({
      groupings: (['a', 'b', 'c'] as const).slice(0, effects).map(
        (name): Grouping =>
          groupingOf(
            name,
            rows.map((row) => row[name]),
            rowsUpTo(rows.length),
          ),
      ),
      column: Float64Array.from(rows, ({ x }) => x),
      weights: Float64Array.from(rows, ({ w }) => w),
    }));

  test('what is left has weighted sum 0 in every group of every effect, and what was taken out makes up the rest', () => {
    fc.assert(
      fc.property(grouped, ({ groupings, column, weights }) => {
        const { residual, levels } = effectProjection(effectSystem(groupings, column.length), weights).project(column);
        for (const { labels, of } of groupings) {
          for (const level of labels.keys()) {
            const total = residual.reduce((sum, value, row) => sum + (of[row] === level ? value * (weights[row] as number) : 0), 0);
            expect(Math.abs(total)).toBeLessThan(1e-9);
          }
        }
        for (const [row, value] of column.entries()) {
          const taken = groupings.reduce((sum, { of }, effect) => sum + ((levels[effect] as Float64Array)[of[row] as number] as number), 0);
          expect(taken + (residual[row] as number)).toBeCloseTo(value, 9);
        }
      }),
    );
  });

  test('levels that others imply are named: one for each part that hangs together, beyond the first effect', () => {
    const system = effectSystem(
      [groupingOf('exporter', ['a', 'a', 'b', 'c', 'c'], rowsUpTo(5)), groupingOf('importer', ['p', 'q', 'q', 'r', 's'], rowsUpTo(5))],
      5,
    );
    const { redundant } = effectProjection(system, new Float64Array(5).fill(1));
    // The importers are more, so they are eliminated; the exporters fall into {a, b} and {c}.
    expect(redundant).toEqual([
      { effect: 0, level: 1 },
      { effect: 0, level: 2 },
    ]);
  });

  test('without effects nothing is taken out', () => {
    const { project } = effectProjection(effectSystem([], 2), Float64Array.of(1, 1));
    expect(project(Float64Array.of(3, 4))).toEqual({ residual: Float64Array.of(3, 4), levels: [] });
  });
});

describe('groups of rows', () => {
  test('groupingOf sorts its labels by text, and restrictGrouping keeps them all', () => {
    const grouping = groupingOf('exporter', ['KAZ', 'CHN', 'KAZ', 'UZB'], [0, 1, 2, 3]);
    expect(grouping.labels).toEqual(['CHN', 'KAZ', 'UZB']);
    expect([...grouping.of]).toEqual([1, 0, 1, 2]);
    expect(restrictGrouping(grouping, [3, 0])).toMatchObject({ labels: ['CHN', 'KAZ', 'UZB'], of: Int32Array.of(2, 1) });
  });

  test('zeroGroupRows empties groups until none is left', () => {
    const [one, other] = [groupingOf('a', ['x', 'x', 'y', 'y'], rowsUpTo(4)), groupingOf('b', ['p', 'q', 'q', 'r'], rowsUpTo(4))];
    expect(zeroGroupRows(Float64Array.of(0, 0, 0, 5), [one, other])).toEqual([0, 1, 2]);
    expect(zeroGroupRows(Float64Array.of(1, 0, 1, 5), [one])).toEqual([]);
    expect(zeroGroupRows(Float64Array.of(0, 0), [])).toEqual([]);
  });
});

describe('small systems', () => {
  test('orderedCholesky drops a column that repeats those before it, and solves with the rest', () => {
    // Columns (1, 0), (1, 1) and their sum: the third depends on the first two.
    const gram = Float64Array.of(1, 0, 0, 1, 2, 0, 2, 3, 5);
    const { kept, solve } = orderedCholesky(gram, 3, Float64Array.of(1, 2, 5), 1e-9);
    expect([...kept]).toEqual([1, 1, 0]);
    const solution = solve(Float64Array.of(3, 4, 7));
    expect([...solution].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([2, 1, 0]);
  });

  test('independentColumns goes by order, and applies the same combination to the other rows', () => {
    const { kept, dependent, remainders } = independentColumns(
      [Float64Array.of(1, 1, 5), Float64Array.of(2, 2, 9), Float64Array.of(0, 1, 0)],
      2,
      [1, 2, 1],
      1e-9,
    );
    expect(kept).toEqual([0, 2]);
    expect(dependent).toEqual([1]);
    expect((remainders[1] as Float64Array)[2]).toBeCloseTo(-1, 12);
  });

  test('symmetricInverse of ((2, 1), (1, 2)) is ((2, -1), (-1, 2)) / 3, and null for a singular matrix', () => {
    const inverse = symmetricInverse([
      [2, 1],
      [1, 2],
    ]);
    expect(inverse?.flat().map((value) => Math.round(value * 3e9) / 1e9)).toEqual([2, -1, -1, 2]);
    expect(
      symmetricInverse([
        [1, 1],
        [1, 1],
      ]),
    ).toBeNull();
    expect(symmetricInverse([])).toEqual([]);
  });

  test('symmetricInverse is right for columns of very different size', () => {
    const inverse = symmetricInverse([
      [1e20, 1e3],
      [1e3, 1e-10],
    ]) as readonly (readonly number[])[];
    const determinant = 1e10 - 1e6;
    expect((inverse[0]?.[0] as number) / (1e-10 / determinant)).toBeCloseTo(1, 10);
    expect((inverse[1]?.[1] as number) / (1e20 / determinant)).toBeCloseTo(1, 10);
  });

  test('solvePentadiagonal solves what it was made from', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 12 }), (wanted) => {
        const at = (index: number): number => wanted[index] ?? Number(0);
        const right = Float64Array.from(wanted, (value, t) => 7 * value - 4 * (at(t - 1) + at(t + 1)) + at(t - 2) + at(t + 2));
        for (const [index, value] of solvePentadiagonal(7, -4, 1, right).entries()) expect(value).toBeCloseTo(wanted[index] as number, 8);
      }),
    );
  });

  test('nonNegativeLeastSquares leaves a residual at no acute angle to any vector, and at right angles to those used', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 }),
        (rows, aim) => {
          const vectors = rows.map((row) => Float64Array.from(row));
          const target = Float64Array.from(aim);
          const { residual, total } = nonNegativeLeastSquares(vectors, target);
          for (const vector of vectors) expect(dot(vector, residual)).toBeLessThanOrEqual(1e-8);
          expect(total).toBeGreaterThanOrEqual(0);
          // What the vectors make up stands at right angles to what they leave.
          expect(dot(residual, target) - dot(residual, residual)).toBeCloseTo(0, 8);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('separatingRows marks a half-line and its interior, and nothing where rows point both ways', () => {
    const rows = (list: readonly (readonly number[])[]): readonly Float64Array[] => list.map((row) => Float64Array.from(row));
    expect([
      ...separatingRows(
        rows([
          [1, 0],
          [1, 1],
          [0, 2],
        ]),
      ),
    ]).toEqual([1, 1, 1]);
    expect([
      ...separatingRows(
        rows([
          [1, 0],
          [-1, 0],
          [0, 2],
        ]),
      ),
    ]).toEqual([0, 0, 1]);
    expect([
      ...separatingRows(
        rows([
          [1, 0],
          [-1, 1],
          [0, -1],
        ]),
      ),
    ]).toEqual([0, 0, 0]);
    expect([...separatingRows(rows([[0, 0]]))]).toEqual([0]);
    expect([...separatingRows([])]).toEqual([]);
  });
});
