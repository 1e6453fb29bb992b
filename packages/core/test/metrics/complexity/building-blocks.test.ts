import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../src/index.ts';
import { maximumFlow } from '../../../src/metrics/complexity/fitness/maximum-flow.ts';
import { standsStill } from '../../../src/metrics/complexity/fitness/stands-still.ts';
import { isConnected } from '../../../src/metrics/complexity/presence/is-connected.ts';
import { presenceGraph } from '../../../src/metrics/complexity/presence/presence-graph.ts';
import { readPresence } from '../../../src/metrics/complexity/presence/presence-table.ts';
import { spreadOverMembers } from '../../../src/metrics/complexity/presence/spread-over-members.ts';
import { type PackedMembers, packMembers, sumWords } from '../../../src/metrics/complexity/relatedness/co-occurrence.ts';
import { correlation } from '../../../src/metrics/numerics/correlation.ts';
import { moments, standardise } from '../../../src/metrics/numerics/moments.ts';

describe('reading a table of presences', () => {
  test('readPresence keeps the first reason of each row and column', () => {
    const [one, two] = [missing('not-reported', 'a'), missing('not-in-data', 'b')];
    const { rowAbsences, columnAbsences } = readPresence([
      [1, one],
      [two, one],
    ]);
    expect(rowAbsences).toEqual(
      new Map([
        [0, one],
        [1, two],
      ]),
    );
    expect(columnAbsences).toEqual(
      new Map([
        [1, one],
        [0, two],
      ]),
    );
  });

  test('readPresence throws when cells are not rows times columns', () => {
    expect(() => readPresence({ rows: 1.5, columns: 2, values: Uint8Array.of(1, 0, 1) })).toThrow(InvalidParameterError);
    expect(() => readPresence({ rows: -1, columns: -1, values: Uint8Array.of(1) })).toThrow(InvalidParameterError);
  });

  test('presenceGraph lists the links of both sides upward, and who has any', () => {
    const graph = presenceGraph([
      [0, 0, 0],
      [1, 0, 1],
      [0, 0, 1],
    ]);
    expect(graph.economies).toEqual([1, 2]);
    expect(graph.products).toEqual([0, 2]);
    expect(graph.productsOf.map((list) => [...list])).toEqual([[], [0, 2], [2]]);
    expect(graph.economiesOf.map((list) => [...list])).toEqual([[1], [], [1, 2]]);
  });

  test('isConnected follows chains over products, and an empty table is not connected', () => {
    expect(
      isConnected(
        presenceGraph([
          [1, 1, 0],
          [0, 1, 1],
          [0, 0, 1],
        ]),
      ),
    ).toBe(true);
    expect(
      isConnected(
        presenceGraph([
          [1, 0],
          [0, 1],
        ]),
      ),
    ).toBe(false);
    expect(isConnected(presenceGraph([[0]]))).toBe(false);
  });

  test('spreadOverMembers gives the reason of the whole to those who took part', () => {
    const graph = presenceGraph([[1], [0]]);
    expect(spreadOverMembers(graph, 'economies', missing('degenerate'))).toEqual([
      { missing: 'degenerate' },
      { missing: 'zero-denominator' },
    ]);
    expect(spreadOverMembers(graph, 'products', [4])).toEqual([4]);
  });
});

describe('counting and comparing', () => {
  /** What one member shares with each up to another, as `proximityTable` takes it out of the words. */
  const sharedOf = (packed: PackedMembers, member: number, size: number): readonly number[] => {
    const sums = new Float64Array(packed.width);
    sumWords(packed, member, packed.width, sums);
    const lane = (other: number): number =>
      Math.floor((sums[Math.floor(other / packed.lanes)] as number) / packed.base ** (other % packed.lanes));
    return Array.from({ length: size }, (_, other) => lane(other) % packed.base);
  };

  test('packMembers and sumWords count members and pairs, by either stride', () => {
    const cells = Uint8Array.of(1, 1, 0, 0, 1, 1);
    const byColumn = packMembers(cells, 3, 2, [3, 1]);
    expect([0, 1, 2].map((member) => sharedOf(byColumn, member, 3))).toEqual([
      [1, 1, 0],
      [1, 2, 1],
      [0, 1, 1],
    ]);
    expect(sharedOf(packMembers(cells, 2, 3, [1, 3]), 0, 2)).toEqual([2, 1]);
    expect(packMembers(new Uint8Array(), 0, 0, [1, 0])).toMatchObject({ width: 0, placesOf: [] });
  });

  test('sumWords counts right whatever fits into a word: 1 to 5000 places, all in common, every third, or none', () => {
    for (const length of [1, 3, 4, 7, 8, 127, 128, 255, 256, 5000]) {
      const size = 15;
      const has = (member: number, place: number): boolean => member % 3 === 0 || (member % 3 === 1 && place % 3 === 0);
      const cells = Uint8Array.from({ length: size * length }, (_, cell) => Number(has(Math.floor(cell / length), cell % length)));
      const some = Math.ceil(length / 3);
      const packed = packMembers(cells, size, length, [1, length]);
      expect(packed.placesOf.slice(0, 3).map((list) => list.length)).toEqual([length, some, 0]);
      expect(sharedOf(packed, 0, size)).toEqual(Array.from({ length: size }, (_, other) => [length, some, 0][other % 3]));
      expect(sharedOf(packed, 13, size)).toEqual(Array.from({ length: size }, (_, other) => [some, some, 0][other % 3]));
    }
  });

  test('correlation is 1, -1 and, of a constant list, degenerate', () => {
    expect(correlation([1, 2, 4], [3, 5, 9])).toBeCloseTo(1, 14);
    expect(correlation([1, 2, 4], [-1, -2, -4])).toBeCloseTo(-1, 14);
    expect(correlation([1, 1], [1, 2])).toEqual({ missing: 'degenerate' });
    expect(correlation([], [])).toEqual({ missing: 'degenerate' });
  });

  test('moments of 1, 2, 6 are mean 3 and sqrt(14 / 2) or sqrt(14 / 3)', () => {
    expect(moments([1, 2, 6], 'sample')).toEqual({ mean: 3, deviation: Math.sqrt(7) });
    expect(moments([1, 2, 6], 'population')).toEqual({ mean: 3, deviation: Math.sqrt(14 / 3) });
    expect(moments([2, 2], 'sample')).toEqual({ missing: 'degenerate' });
    expect(moments([2], 'population')).toEqual({ missing: 'degenerate' });
    expect(standardise([1, 2, 6], { mean: 3, deviation: 2 })).toEqual([-1, -0.5, 1.5]);
  });

  test('standsStill looks at logarithms and at ranks, and only at the members named', () => {
    expect(standsStill([1, 2, 3], [1, 2, 9], [0, 1], 1e-12)).toBe(true);
    expect(standsStill([1, 2], [1.1, 2], [0, 1], 1e-12)).toBe(false);
    expect(standsStill([1, 1.0000001], [1.0000002, 1], [0, 1], 1e-6)).toBe(true);
    expect(standsStill([1, 1.001], [1.0015, 1], [0, 1], 1e-2)).toBe(true);
    expect(standsStill([1, 1.015], [1.0149, 1.0001], [0, 1], 1e-2)).toBe(false);
  });
});

describe('maximumFlow(graph, share, load)', () => {
  test('maximumFlow leaves the supply that a group can not take: three products of its own, load 1', () => {
    const graph = presenceGraph([
      [1, 1, 1, 1],
      [0, 0, 0, 1],
    ]);
    const { excess, group } = maximumFlow(graph, 1, 1);
    expect(excess).toBe(2);
    expect([...group]).toEqual([0]);
    expect(maximumFlow(graph, 1, 2.5).excess).toBe(0.5);
    expect([...maximumFlow(graph, 1, 2.5).group]).toEqual([0]);
  });

  test('maximumFlow reroutes what was given first to make room', () => {
    const graph = presenceGraph([
      [1, 1, 0],
      [1, 0, 1],
      [0, 1, 0],
    ]);
    expect(maximumFlow(graph, 1, 1).excess).toBe(0);
  });

  test('maximumFlow names the least set around an economy that the flow can not leave, or none where there is room', () => {
    const graph = presenceGraph([
      [1, 1],
      [1, 0],
    ]);
    expect(maximumFlow(graph, 1, 1).closures.map((set) => (set === null ? null : [...set].sort()))).toEqual([[0], [0, 1]]);
    expect(maximumFlow(graph, 1, 5).closures).toEqual([null, null]);
  });
});
