import { describe, expect, test } from 'vitest';
import { InvalidParameterError, isMissing, missing, type Value } from '../../../../src/index.ts';
import { economicComplexityIndex } from '../../../../src/metrics/index.ts';
import { expectClose } from '../../../support/close-to.ts';
import { ladder } from '../ladder.ts';

const degenerate = { missing: 'degenerate' };
const zero = { missing: 'zero-denominator' };

function expectValues(actual: readonly Value[], wanted: readonly number[]): void {
  expect(actual.length).toBe(wanted.length);
  for (const [index, value] of wanted.entries()) expectClose(actual[index], value, 1e-12, 1e-12);
}

describe('economicComplexityIndex(presence)', () => {
  test('economicComplexityIndex(ladder): (2, -1, -4) is 1, 0, -1 in standard deviations with n - 1', () => {
    expectValues(economicComplexityIndex(ladder), [1, 0, -1]);
  });

  test("economicComplexityIndex(ladder, { normalisation: 'population' | 'harvard' }) divides by the deviation with n", () => {
    for (const normalisation of ['population', 'harvard'] as const) {
      expectValues(economicComplexityIndex(ladder, { normalisation }), [Math.sqrt(1.5), 0, -Math.sqrt(1.5)]);
    }
  });

  test("economicComplexityIndex(ladder, { normalisation: 'raw' }) is (2, -1, -4) / sqrt(30), as 3 x 4 + 2 x 1 + 1 x 16 = 30", () => {
    expectValues(
      economicComplexityIndex(ladder, { normalisation: 'raw' }),
      [2, -1, -4].map((value) => value / Math.sqrt(30)),
    );
  });

  test('economicComplexityIndex solves on the side of the products where these are fewer, to the same end', () => {
    const tall = [...ladder, [1, 1, 1], [1, 1, 0]];
    const raw = economicComplexityIndex(tall, { normalisation: 'raw' }) as number[];
    const diversity = tall.map((row) => row.reduce((total, cell) => total + cell));
    expectClose(
      raw.reduce((total, kappa, c) => total + (diversity[c] as number) * kappa ** 2, 0),
      1,
    );
    expectClose(
      raw.reduce((total, kappa, c) => total + (diversity[c] as number) * kappa, 0),
      0,
    );
    expect(raw[3]).toBeCloseTo(raw[0] as number, 12);
    expect(raw[4]).toBeCloseTo(raw[1] as number, 12);
  });

  test("economicComplexityIndex(ladder, { method: 'reflections', steps: 2 }) is the mean of the mean diversity of its exporters", () => {
    // k(p,1) = (2, 5/2, 3); k(c,2) = (5/2, 9/4, 2): deviations 1/4, 0, -1/4.
    expectValues(economicComplexityIndex(ladder, { method: 'reflections', steps: 2 }), [1, 0, -1]);
    expectValues(economicComplexityIndex(ladder, { method: 'reflections', steps: 2, normalisation: 'raw' }), [5 / 2, 9 / 4, 2]);
  });

  test('economicComplexityIndex by many reflections comes near the eigenvector', () => {
    const table = [
      [1, 1, 1, 1],
      [1, 1, 0, 1],
      [1, 0, 1, 0],
      [1, 0, 0, 0],
    ];
    const far = economicComplexityIndex(table, { method: 'reflections', steps: 400 });
    expectValues(far, economicComplexityIndex(table) as number[]);
  });

  test('economicComplexityIndex leaves out an economy without a presence as zero-denominator; the others stand', () => {
    const [first, ...rest] = economicComplexityIndex([[0, 0, 0], ...ladder]);
    expect(first).toEqual(zero);
    expectValues(rest, [1, 0, -1]);
  });

  test('economicComplexityIndex is not moved by a product that nobody has', () => {
    expectValues(economicComplexityIndex(ladder.map((row) => [0, ...row])), [1, 0, -1]);
  });

  test.each([
    [
      'all ones',
      [
        [1, 1],
        [1, 1],
      ],
    ],
    [
      'the identity',
      [
        [1, 0],
        [0, 1],
      ],
    ],
    [
      'two blocks',
      [
        [1, 1, 0, 0],
        [1, 1, 0, 0],
        [0, 0, 1, 1],
        [0, 0, 0, 1],
      ],
    ],
    ['one economy', [[1, 1, 1]]],
    ['one product', [[1], [1], [1]]],
    ['one cell', [[1]]],
    [
      'equal diversities, so that the vector has no sign',
      [
        [1, 1, 0],
        [0, 1, 1],
        [1, 0, 1],
      ],
    ],
    [
      'a circle, whose second eigenvalue is double',
      [
        [1, 1, 0, 0],
        [0, 1, 1, 0],
        [0, 0, 1, 1],
        [1, 0, 0, 1],
      ],
    ],
  ] as const)('economicComplexityIndex of %s is degenerate, never noise', (_, table) => {
    for (const value of economicComplexityIndex(table)) expect(value).toEqual(degenerate);
  });

  test('economicComplexityIndex of nothing at all is zero-denominator in every row', () => {
    expect(
      economicComplexityIndex([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual([zero, zero]);
    expect(economicComplexityIndex([])).toEqual([]);
  });

  test.each([
    [
      'all ones',
      [
        [1, 1],
        [1, 1],
      ],
    ],
    [
      'two blocks',
      [
        [1, 1, 0],
        [1, 1, 0],
        [0, 0, 1],
      ],
    ],
    [
      'equal rows',
      [
        [1, 1, 0],
        [1, 1, 0],
      ],
    ],
  ] as const)('economicComplexityIndex by reflections of %s is degenerate for those with a presence', (_, table) => {
    for (const value of economicComplexityIndex(table, { method: 'reflections' })) expect(value).toEqual(degenerate);
  });

  test('economicComplexityIndex with a Missing cell is that Missing everywhere', () => {
    const absence = missing('not-reported', 'UZB');
    expect(
      economicComplexityIndex([
        [1, absence],
        [1, 1],
      ]),
    ).toEqual([absence, absence]);
    expect(
      economicComplexityIndex(
        [
          [1, absence],
          [1, 1],
        ],
        { method: 'reflections' },
      ),
    ).toEqual([absence, absence]);
  });

  test('economicComplexityIndex keeps its sign from run to run and under reversed rows', () => {
    const forward = economicComplexityIndex(ladder);
    const backward = economicComplexityIndex([...ladder].reverse());
    expect(economicComplexityIndex(ladder)).toEqual(forward);
    expectValues([...backward].reverse(), forward as number[]);
    expect(forward.some(isMissing)).toBe(false);
  });

  test('economicComplexityIndex throws for steps that speak of ubiquity, and for none', () => {
    for (const steps of [0, 1, 17, 2.5]) {
      expect(() => economicComplexityIndex(ladder, { method: 'reflections', steps })).toThrow(InvalidParameterError);
    }
  });
});

describe('economicComplexityIndex(presence, { method: reflections }) with many steps', () => {
  const table = [
    [1, 1, 1, 1],
    [1, 1, 1, 0],
    [1, 1, 0, 0],
    [1, 0, 0, 0],
  ];

  test('comes to the eigenvector, and stays there while the averages draw together to 1e-200', () => {
    const limit = economicComplexityIndex(table);
    for (const steps of [200, 400, 600]) {
      const scores = economicComplexityIndex(table, { method: 'reflections', steps });
      for (const [economy, score] of scores.entries()) expect(score as number).toBeCloseTo(limit[economy] as number, 9);
    }
  });

  test('is degenerate where the averages can no longer be told apart, and never infinite', () => {
    for (const steps of [1000, 2000, 10_000]) {
      for (const score of economicComplexityIndex(table, { method: 'reflections', steps })) {
        if (!isMissing(score)) expect(Number.isFinite(score)).toBe(true);
        else expect(score).toEqual({ missing: 'degenerate' });
      }
    }
    expect(economicComplexityIndex(table, { method: 'reflections', steps: 10_000 })).toEqual(new Array(4).fill({ missing: 'degenerate' }));
  });
});
