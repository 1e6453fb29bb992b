import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidParameterError, isMissing, missing, type Value } from '../../../src/index.ts';
import { hubsAndAuthorities, nodeStrength, pageRank, weightedReciprocity } from '../../../src/metrics/index.ts';
import { expectClose } from '../../support/close-to.ts';
import { type Reference, readReference } from '../../support/read-reference.ts';

interface Network
  extends Reference<{
    readonly economy: string;
    readonly out: number;
    readonly in: number;
    readonly pagerank: number;
    readonly hub: number;
    readonly authority: number;
  }> {
  readonly economies: readonly string[];
  readonly flows: readonly (readonly [from: number, to: number, weight: number])[];
  readonly reciprocity: number;
}

const absence = missing('not-reported', 'TKM');
const zero = { missing: 'zero-denominator' };
const chain = [
  [0, 4, 0],
  [0, 0, 2],
  [0, 0, 0],
];

const tables = fc.integer({ min: 2, max: 6 }).chain((size) =>
  fc.array(fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 50 })), { minLength: size, maxLength: size }), {
    minLength: size,
    maxLength: size,
  }),
);

const hasFlow = (table: readonly (readonly number[])[]): boolean =>
  table.some((row, from) => row.some((flow, to) => from !== to && flow > 0));
const numbers = (values: readonly Value[]): readonly number[] => values.filter((value): value is number => !isMissing(value));

describe('the network of electronics trade in 2016, as igraph gives it', () => {
  const { economies, flows, reciprocity, cases } = readReference<Network>('network/igraph-electronics-2016');
  const table = economies.map(() => economies.map(() => 0));
  for (const [from, to, weight] of flows) (table[from] as number[])[to] = ((table[from] as number[])[to] as number) + weight;
  const strength = nodeStrength(table);
  const ranks = pageRank(table);
  const { hubs, authorities } = hubsAndAuthorities(table);

  test('every economy of the reference is compared', () => {
    expect(cases.length).toBe(60);
    expect(flows.length).toBe(725);
  });

  test.each(cases)('$economy: strength, PageRank, hub and authority agree within 1e-8', (wanted) => {
    const place = economies.indexOf(wanted.economy);
    expectClose(strength.out[place], wanted.out, 1e-12);
    expectClose(strength.in[place], wanted.in, 1e-12);
    expectClose(ranks[place], wanted.pagerank, 1e-8, 1e-15);
    expectClose(hubs[place], wanted.hub, 1e-8, 1e-12);
    expectClose(authorities[place], wanted.authority, 1e-8, 1e-12);
  });

  test('the weighted reciprocity agrees with its formula', () => {
    expectClose(weightedReciprocity(table), reciprocity, 1e-12);
  });
});

describe('weightedReciprocity(flows)', () => {
  test('weightedReciprocity([[0, 3], [1, 0]]): 1 is answered each way, 2 of 4', () => {
    expect(
      weightedReciprocity([
        [0, 3],
        [1, 0],
      ]),
    ).toBe(0.5);
  });

  test('weightedReciprocity of one-way trade is 0, of symmetric trade 1, whatever the diagonal says', () => {
    expect(weightedReciprocity(chain)).toBe(0);
    expect(
      weightedReciprocity([
        [7, 2, 5],
        [2, 9, 1],
        [5, 1, 0],
      ]),
    ).toBe(1);
    expect(
      weightedReciprocity([
        [absence, 2],
        [2, absence],
      ]),
    ).toBe(1);
  });

  test('weightedReciprocity without trade is zero-denominator, with negative trade out-of-domain, with an absence that absence', () => {
    expect(
      weightedReciprocity([
        [5, 0],
        [0, 5],
      ]),
    ).toEqual(zero);
    expect(weightedReciprocity([])).toEqual(zero);
    expect(
      weightedReciprocity([
        [0, -1],
        [2, 0],
      ]),
    ).toEqual({ missing: 'out-of-domain' });
    expect(
      weightedReciprocity([
        [0, absence],
        [2, 0],
      ]),
    ).toEqual(absence);
  });

  test('weightedReciprocity is scale-free, up to the largest numbers', () => {
    for (const unit of [1e-300, 1e300])
      expectClose(
        weightedReciprocity([
          [0, 3 * unit],
          [unit, 0],
        ]),
        0.5,
        1e-12,
      );
  });

  test('weightedReciprocity is in [0, 1] and the same for the transposed table', () => {
    fc.assert(
      fc.property(tables.filter(hasFlow), (table) => {
        const value = weightedReciprocity(table) as number;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(weightedReciprocity(table.map((_, row) => table.map((line) => line[row] as number)))).toBeCloseTo(value, 12);
      }),
    );
  });
});

describe('nodeStrength(flows)', () => {
  test('nodeStrength of a chain: what each sends and receives', () => {
    expect(nodeStrength(chain)).toEqual({ out: [4, 2, 0], in: [0, 4, 2] });
  });

  test('nodeStrength does not count what stands on the diagonal', () => {
    expect(
      nodeStrength([
        [9, 1],
        [2, 9],
      ]),
    ).toEqual({ out: [1, 2], in: [2, 1] });
  });

  test('nodeStrength passes an absence to the two it concerns', () => {
    expect(
      nodeStrength([
        [0, absence, 1],
        [2, 0, 3],
        [4, 5, 0],
      ]),
    ).toEqual({ out: [absence, 5, 9], in: [6, absence, 4] });
  });

  test('nodeStrength is out-of-domain for negative flows and beyond the largest number; without trade it is 0', () => {
    expect(
      nodeStrength([
        [0, -1],
        [0, 0],
      ]).out[0],
    ).toEqual({ missing: 'out-of-domain' });
    expect(
      nodeStrength([
        [0, 1.5e308, 1.5e308],
        [0, 0, 0],
        [0, 0, 0],
      ]).out[0],
    ).toEqual({ missing: 'out-of-domain' });
    expect(
      nodeStrength([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual({ out: [0, 0], in: [0, 0] });
  });

  test('what all send is what all receive', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { out, in: received } = nodeStrength(table);
        const total = (values: readonly Value[]): number => numbers(values).reduce((sum, value) => sum + value, 0);
        expect(total(out)).toBe(total(received));
      }),
    );
  });
});

describe('pageRank(flows)', () => {
  test('pageRank of a chain by hand: with damping 1/2 the ranks are as 4 to 6 to 7', () => {
    // p1 = (1 + p3)/6 ..., as the last sends to all: p1 = 1/6 + p3/6, p2 = p1/2 + p1, p3 = p2/2 + p1.
    const ranks = pageRank(chain, { damping: 0.5 });
    for (const [index, wanted] of [4 / 17, 6 / 17, 7 / 17].entries()) expectClose(ranks[index], wanted, 1e-12);
  });

  test('pageRank without damping is the same for all', () => {
    for (const rank of pageRank(chain, { damping: 0 })) expectClose(rank, 1 / 3, 1e-14);
  });

  test('pageRank goes by shares: a member that sends more in all gives no more', () => {
    const ranks = pageRank([
      [0, 1000, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(ranks).toEqual(
      pageRank([
        [0, 1, 0],
        [0, 0, 0],
        [0, 0, 0],
      ]),
    );
  });

  test('pageRank without trade is zero-denominator for all; an absence and a negative flow speak for all', () => {
    expect(
      pageRank([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual([zero, zero]);
    expect(
      pageRank([
        [0, absence],
        [1, 0],
      ]),
    ).toEqual([absence, absence]);
    expect(
      pageRank([
        [0, -2],
        [1, 0],
      ]),
    ).toEqual([{ missing: 'out-of-domain' }, { missing: 'out-of-domain' }]);
    expect(pageRank([])).toEqual([]);
  });

  test('pageRank with a damping so near 1 that it would not settle is not-converged', () => {
    expect(pageRank(chain, { damping: 0.99999 })[0]).toEqual({ missing: 'not-converged' });
    expect(pageRank(chain, { damping: 0.99 })[0]).toBeTypeOf('number');
  });

  test('pageRank throws for a damping that is none and for a table that is not square', () => {
    for (const damping of [1, -0.1, Number.NaN]) expect(() => pageRank(chain, { damping })).toThrow(InvalidParameterError);
    expect(() => pageRank([[1, 2]])).toThrow(InvalidParameterError);
  });

  test('pageRank sums to 1, is the same in other units, and follows its members when they change place', () => {
    fc.assert(
      fc.property(tables.filter(hasFlow), (table) => {
        const ranks = pageRank(table) as readonly number[];
        expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 12);
        for (const rank of ranks) expect(rank).toBeGreaterThan(0);
        const scaled = pageRank(table.map((row) => row.map((flow) => flow * 1e9)));
        for (const [index, rank] of ranks.entries()) expectClose(scaled[index], rank, 1e-12);
        const turned = [...pageRank([...table].reverse().map((row) => [...row].reverse()))].reverse();
        for (const [index, rank] of ranks.entries()) expectClose(turned[index], rank, 1e-12);
      }),
    );
  });
});

describe('hubsAndAuthorities(flows)', () => {
  test('hubsAndAuthorities of two senders and two receivers by hand: W = ((1, 1), (0, 1)) has golden ratios', () => {
    const table = [
      [0, 0, 1, 1],
      [0, 0, 0, 1],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ];
    const golden = (1 + Math.sqrt(5)) / 2;
    const { hubs, authorities } = hubsAndAuthorities(table);
    for (const [index, wanted] of [1, 1 / golden, 0, 0].entries()) expectClose(hubs[index], wanted, 1e-12);
    for (const [index, wanted] of [0, 0, 1 / golden, 1].entries()) expectClose(authorities[index], wanted, 1e-12);
  });

  test('hubsAndAuthorities gives members outside the leading part exactly 0', () => {
    const { hubs, authorities } = hubsAndAuthorities([
      [0, 5, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 2],
      [0, 0, 0, 0],
    ]);
    expect(hubs).toEqual([1, 0, 0, 0]);
    expect(authorities).toEqual([0, 1, 0, 0]);
  });

  test('hubsAndAuthorities of two parts that lead alike is degenerate: which one is first would be chance', () => {
    const { hubs, authorities } = hubsAndAuthorities([
      [0, 5, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 5],
      [0, 0, 0, 0],
    ]);
    for (const value of [...hubs, ...authorities]) expect(value).toEqual({ missing: 'degenerate' });
  });

  test('hubsAndAuthorities without trade is zero-denominator; an absence and a negative flow speak for all', () => {
    expect(
      hubsAndAuthorities([
        [1, 0],
        [0, 1],
      ]),
    ).toEqual({ hubs: [zero, zero], authorities: [zero, zero] });
    expect(
      hubsAndAuthorities([
        [0, absence],
        [1, 0],
      ]).hubs,
    ).toEqual([absence, absence]);
    expect(
      hubsAndAuthorities([
        [0, -1],
        [1, 0],
      ]).hubs[0],
    ).toEqual({ missing: 'out-of-domain' });
    expect(() => hubsAndAuthorities([[1, 2]])).toThrow(InvalidParameterError);
  });

  test('hubs are what authorities receive from them and the reverse, up to scale; the largest is 1', () => {
    fc.assert(
      fc.property(tables.filter(hasFlow), (table) => {
        const { hubs, authorities } = hubsAndAuthorities(table);
        if (hubs.some(isMissing)) return;
        const [h, a] = [hubs as readonly number[], authorities as readonly number[]];
        expect(Math.max(...h)).toBe(1);
        expect(Math.max(...a)).toBe(1);
        const image = h.map((_, from) => a.reduce((sum, score, to) => sum + (from === to ? 0 : score * (table[from]?.[to] as number)), 0));
        const scale = Math.max(...image);
        for (const [from, score] of h.entries()) expect((image[from] as number) / scale).toBeCloseTo(score, 8);
      }),
      { seed: 4 },
    );
  });
});
