import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidParameterError, isMissing, missing, type Value } from '../../../src/index.ts';
import { hubsAndAuthorities, nodeStrength, pageRank, weightedReciprocity } from '../../../src/metrics/index.ts';
import { flowParts } from '../../../src/metrics/network/flow-parts.ts';
import { flowWeights, readFlows } from '../../../src/metrics/network/read-flows.ts';
import { jacobiEigenpairs } from '../../oracles/jacobi-eigenvalues.ts';
import { solveLinearSystem } from '../../oracles/solve-linear-system.ts';

type Table = readonly (readonly number[])[];

const tables: fc.Arbitrary<Table> = fc
  .integer({ min: 2, max: 7 })
  .chain((size) =>
    fc.array(fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 60 })), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    }),
  )
  .map((table) => table.map((row, from) => row.map((flow, to) => (from === to ? 0 : flow))))
  .filter((table) => table.flat().some((flow) => flow > 0));

/** Few flows of one or two sizes, where parts of the network often lead alike. */
const sparse: fc.Arbitrary<Table> = tables
  .map((table) => table.map((row) => row.map((flow) => (flow % 7 === 1 ? 1 : flow % 11 === 1 ? 2 : 0))))
  .filter((table) => table.flat().some((flow) => flow > 0));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** PageRank as the solution of its linear equations. */
function ranksByEquations(table: Table, damping: number): readonly number[] {
  const size = table.length;
  const shares = table.map((row) => (sum(row) > 0 ? row.map((flow) => flow / sum(row)) : row.map(() => 1 / size)));
  const matrix = table.map((_, to) => table.map((_row, from) => (from === to ? 1 : 0) - damping * (shares[from]?.[to] as number)));
  return solveLinearSystem(
    matrix,
    table.map(() => (1 - damping) / size),
  );
}

describe('networks beside the same quantities computed the slow way', () => {
  test('pageRank solves its equations, at any damping', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(0.1, 0.5, 0.85, 0.97), (table, damping) => {
        const wanted = ranksByEquations(table, damping);
        for (const [member, rank] of pageRank(table, { damping }).entries()) expect(rank).toBeCloseTo(wanted[member] as number, 11);
      }),
      { seed: 51 },
    );
  });

  test('hubsAndAuthorities are the leading eigenvectors of W W and its transpose, or degenerate where these are double', () => {
    const seen = { unique: 0, degenerate: 0 };
    fc.assert(
      fc.property(fc.oneof(tables, sparse), (table) => {
        const { hubs, authorities } = hubsAndAuthorities(table);
        const product = table.map((one) => table.map((other) => sum(one.map((flow, to) => flow * (other[to] as number)))));
        const [first, second] = jacobiEigenpairs(product);
        const apart = ((first?.value as number) - (second?.value as number)) / (first?.value as number);
        if (hubs.some(isMissing)) {
          seen.degenerate += 1;
          expect(apart).toBeLessThan(1e-8);
          expect([...hubs, ...authorities].every((value) => isMissing(value) && value.missing === 'degenerate')).toBe(true);
          return;
        }
        seen.unique += 1;
        const largest = Math.max(...(first?.vector ?? []).map(Math.abs));
        for (const [member, score] of hubs.entries()) expect(score).toBeCloseTo(Math.abs(first?.vector[member] as number) / largest, 7);
        const received = table.map((_, to) => sum(table.map((row, from) => (row[to] as number) * (hubs[from] as number))));
        for (const [member, score] of authorities.entries())
          expect(score).toBeCloseTo((received[member] as number) / Math.max(...received), 9);
      }),
      { numRuns: 300, seed: 52 },
    );
    expect(seen.unique).toBeGreaterThan(150);
    expect(seen.degenerate).toBeGreaterThan(3);
  });

  test('nodeStrength and weightedReciprocity are the plain sums', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { out, in: received } = nodeStrength(table);
        expect(out).toEqual(table.map(sum));
        expect(received).toEqual(table.map((_, to) => sum(table.map((row) => row[to] as number))));
        const answered = sum(table.flatMap((row, from) => row.map((flow, to) => Math.min(flow, table[to]?.[from] as number))));
        expect(weightedReciprocity(table)).toBeCloseTo(answered / sum(table.flat()), 12);
      }),
      { seed: 53 },
    );
  });

  test('hubsAndAuthorities turn into one another with the direction of trade', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const turned = table.map((_, from) => table.map((row) => row[from] as number));
        const [one, other] = [hubsAndAuthorities(table), hubsAndAuthorities(turned)];
        const near = (left: readonly Value[], right: readonly Value[]): void => {
          for (const [member, value] of left.entries()) {
            if (isMissing(value)) expect(right[member]).toEqual(value);
            else expect(right[member]).toBeCloseTo(value, 7);
          }
        };
        near(one.hubs, other.authorities);
        near(one.authorities, other.hubs);
      }),
      { seed: 54 },
    );
  });
});

describe('reading a table of flows', () => {
  test('readFlows takes rows, a matrix or a typed matrix, and only square ones', () => {
    const wanted = [0, 2, 3, 0];
    for (const input of [
      [
        [0, 2],
        [3, 0],
      ],
      { rows: 2, columns: 2, values: [0, 2, 3, 0] },
      { rows: 2, columns: 2, values: Float64Array.of(0, 2, 3, 0) },
    ]) {
      const weights = flowWeights(readFlows(input));
      if (isMissing(weights)) throw new Error('no weights');
      expect([...weights]).toEqual(wanted);
    }
    expect(() => readFlows([[1, 2, 3]])).toThrow(InvalidParameterError);
    expect(() => readFlows({ rows: 2, columns: 1, values: [1, 2] })).toThrow(InvalidParameterError);
  });

  test('flowWeights passes over what stands on the diagonal, an absence and a negative number too', () => {
    const weights = flowWeights(
      readFlows([
        [missing('not-in-data'), 2],
        [3, -7],
      ]),
    );
    expect(isMissing(weights) ? weights : [...weights]).toEqual([0, 2, 3, 0]);
  });

  test('flowWeights without a flow is zero-denominator; the first absence in the order of the rows is returned', () => {
    expect(flowWeights(readFlows([]))).toEqual({ missing: 'zero-denominator' });
    expect(flowWeights(readFlows([[5]]))).toEqual({ missing: 'zero-denominator' });
    const [first, second] = [missing('not-reported', 'a'), missing('not-reported', 'b')];
    expect(
      flowWeights(
        readFlows([
          [0, 1, first],
          [second, 0, 1],
          [1, 1, 0],
        ]),
      ),
    ).toEqual(first);
  });

  test('flowParts joins members by common receivers and common senders, in both directions', () => {
    // 0 and 1 both send to 2; 1 also to 3; 4 sends to 0 alone.
    const table = [
      [0, 0, 5, 0, 0],
      [0, 0, 1, 1, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [9, 0, 0, 0, 0],
    ];
    expect(flowParts(Float64Array.from(table.flat()), 5)).toEqual([
      { senders: [0, 1], receivers: [2, 3] },
      { senders: [4], receivers: [0] },
    ]);
    expect(flowParts(new Float64Array(9), 3)).toEqual([]);
  });
});
