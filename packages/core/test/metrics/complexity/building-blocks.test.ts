import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../src/index.ts';
import { maximumFlow } from '../../../src/metrics/complexity/fitness/maximum-flow.ts';
import { standsStill } from '../../../src/metrics/complexity/fitness/stands-still.ts';
import { isConnected } from '../../../src/metrics/complexity/presence/is-connected.ts';
import { presenceGraph } from '../../../src/metrics/complexity/presence/presence-graph.ts';
import { readPresence } from '../../../src/metrics/complexity/presence/presence-table.ts';
import { spreadOverMembers } from '../../../src/metrics/complexity/presence/spread-over-members.ts';
import { bitSets, coOccurrence } from '../../../src/metrics/complexity/relatedness/co-occurrence.ts';
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
  test('bitSets and coOccurrence count members and pairs, by either stride', () => {
    const cells = Uint8Array.of(1, 1, 0, 0, 1, 1);
    const byColumn = bitSets(cells, 3, 2, [3, 1]);
    expect([...byColumn.counts]).toEqual([1, 2, 1]);
    expect([coOccurrence(byColumn, 1, 0), coOccurrence(byColumn, 2, 0), coOccurrence(byColumn, 2, 1)]).toEqual([1, 0, 1]);
    expect(coOccurrence(bitSets(cells, 2, 3, [1, 3]), 0, 1)).toBe(1);
  });

  test('coOccurrence counts whole words right: 1 to 400 places, all in common or every third', () => {
    for (const length of [1, 31, 32, 33, 64, 95, 96, 97, 128, 230, 400]) {
      const cells = Uint8Array.from({ length: 2 * length }, (_, cell) => (cell < length || cell % 3 === 0 ? 1 : 0));
      const wanted = Array.from({ length }, (_, place) => cells[length + place]).filter((cell) => cell === 1).length;
      const sets = bitSets(cells, 2, length, [1, length]);
      expect(coOccurrence(sets, 0, 0)).toBe(length);
      expect(coOccurrence(sets, 0, 1)).toBe(wanted);
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
