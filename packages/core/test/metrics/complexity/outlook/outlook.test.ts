import { describe, expect, test } from 'vitest';
import { missing, type Value } from '../../../../src/index.ts';
import { complexityOutlookGain, complexityOutlookIndex, productComplexityIndex } from '../../../../src/metrics/index.ts';
import { expectClose } from '../../../support/close-to.ts';
import { ladder } from '../ladder.ts';

const degenerate = { missing: 'degenerate' };
const zero = { missing: 'zero-denominator' };

function expectValues(actual: readonly Value[], wanted: readonly number[]): void {
  expect(actual.length).toBe(wanted.length);
  for (const [index, value] of wanted.entries()) expectClose(actual[index], value, 1e-12, 1e-12);
}

describe('complexityOutlookIndex(presence)', () => {
  test('complexityOutlookIndex(ladder): densities 5/11, 4/13 and 2/11 of what is lacking, complexity (-1, 0, 1)', () => {
    expectValues(complexityOutlookIndex(ladder), [0, 5 / 11, 2 / 11]);
  });

  test("complexityOutlookIndex(ladder, { form: 'harvard' }) is the z-score of 0, 10/11 and 2/13 + 4/11, q before centring", () => {
    const sums = [0, 10 / 11, 2 / 13 + 4 / 11];
    const mean = sums.reduce((total, value) => total + value) / 3;
    const deviation = Math.sqrt(sums.reduce((total, value) => total + (value - mean) ** 2, 0) / 3);
    expectValues(
      complexityOutlookIndex(ladder, { form: 'harvard' }),
      sums.map((value) => (value - mean) / deviation),
    );
  });

  test('complexityOutlookIndex of an economy with every product is exactly 0 with r', () => {
    expect(complexityOutlookIndex(ladder)[0]).toBe(0);
  });

  test('complexityOutlookIndex leaves out rows and columns without a presence', () => {
    const [first, ...rest] = complexityOutlookIndex([[0, 0, 0, 0], ...ladder.map((row) => [...row, 0])]);
    expect(first).toEqual(zero);
    expectValues(rest, [0, 5 / 11, 2 / 11]);
  });

  test('complexityOutlookIndex is degenerate where product complexity is, and Missing with a Missing cell', () => {
    expect(
      complexityOutlookIndex([
        [1, 0],
        [0, 1],
      ]),
    ).toEqual([degenerate, degenerate]);
    const absence = missing('not-reported');
    expect(
      complexityOutlookIndex([
        [1, absence],
        [1, 0],
      ]),
    ).toEqual([absence, absence]);
    expect(
      complexityOutlookIndex(
        [
          [1, absence],
          [1, 0],
        ],
        { form: 'harvard' },
      ),
    ).toEqual([absence, absence]);
  });
});

describe('complexityOutlookGain(presence)', () => {
  test('complexityOutlookGain(ladder): only the third product, complexity 1, opens anything', () => {
    const gains = complexityOutlookGain(ladder);
    expectValues(gains[0] ?? [], [0, 0, 0]);
    expectValues(gains[1] ?? [], [0, 0, 6 / 11]);
    expectValues(gains[2] ?? [], [0, 3 / 11, 6 / 11]);
  });

  test("complexityOutlookGain(ladder, { form: 'harvard' }) takes p = (-4, 2, 8) / sqrt(6)", () => {
    const gains = complexityOutlookGain(ladder, { form: 'harvard' });
    const [second, third] = [2 / Math.sqrt(6) / (13 / 6), 8 / Math.sqrt(6) / (11 / 6)];
    expectValues(gains[1] ?? [], [0, 0, third]);
    expectValues(gains[2] ?? [], [0, second + third / 2, second / 2 + third]);
  });

  test("complexityOutlookGain(ladder, { form: 'datawheel' }) subtracts omega p, and keeps what the economy has", () => {
    const p = productComplexityIndex(ladder, { method: 'reflections' }) as number[];
    const gains = complexityOutlookGain(ladder, { form: 'datawheel' });
    expectValues(
      gains[0] ?? [],
      p.map((value) => -value),
    );
    // The second economy lacks the third product only: phi(3,1) = 1/3 and phi(3,2) = 1/2 over neighbourhoods 1 and 7/6.
    const [one, two, three] = p as [number, number, number];
    expectValues(gains[1] ?? [], [three / 3 - (2 / 3) * one, (three * 3) / 7 - (4 / 7) * two, -three]);
  });

  test("complexityOutlookGain(ladder, { form: 'atlas-book' }) subtracts (1 - omega) p instead", () => {
    const gains = complexityOutlookGain(ladder, { form: 'atlas-book' });
    expectValues(gains[0] ?? [], [0, 0, 0]);
    // The second economy, p = (-1, 0, 1): 1/3 over 2, 1/2 over 13/6, 1 over 11/6, less 1/6 x -1, 0 and 6/11 x 1.
    expectValues(gains[1] ?? [], [1 / 6 + 1 / 6, 3 / 13, 6 / 11 - 6 / 11]);
  });

  test('complexityOutlookGain is zero-denominator in rows and columns without a presence; the rest stands', () => {
    const gains = complexityOutlookGain([...ladder.map((row) => [...row, 0]), [0, 0, 0, 0]]);
    expect(gains.map((row) => row[3])).toEqual([zero, zero, zero, zero]);
    expect(gains[3]).toEqual([zero, zero, zero, zero]);
    expectValues((gains[2] ?? []).slice(0, 3), [0, 3 / 11, 6 / 11]);
  });

  test.each(['r', 'harvard', 'datawheel', 'atlas-book'] as const)(
    'complexityOutlookGain by %s is degenerate where product complexity is',
    (form) => {
      const table = [
        [1, 1, 0],
        [1, 1, 0],
      ];
      expect(complexityOutlookGain(table, { form })).toEqual([
        [degenerate, degenerate, zero],
        [degenerate, degenerate, zero],
      ]);
    },
  );

  test('complexityOutlookGain with a Missing cell is Missing everywhere', () => {
    const absence = missing('not-reported');
    expect(
      complexityOutlookGain([
        [1, absence],
        [1, 0],
      ]),
    ).toEqual([
      [absence, absence],
      [absence, absence],
    ]);
  });
});
