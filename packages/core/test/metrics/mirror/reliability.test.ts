import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing, type Value } from '../../../src/index.ts';
import { type Reliability, reliability } from '../../../src/metrics/index.ts';

const few = { missing: 'too-few-observations' };
const nothing = missing('one-sided');

function numbers({ exporter, importer }: Reliability): readonly Value[] {
  return [...exporter, ...importer];
}

describe('reliability(discrepancies), as the Harvard Growth Lab computes it', () => {
  test('reliability after one update by hand: partners over the sum of discrepancies', () => {
    const discrepancies = [
      [0, 0.5, 0.25],
      [0.25, 0, 0.25],
      [0.5, 0.5, 0],
    ];
    expect(reliability(discrepancies, { method: 'harvard', updates: 1 })).toEqual({
      exporter: [2 / 0.75, 2 / 1, 2 / 0.5],
      importer: [2 / 0.75, 2 / 0.5, 2 / 1],
    });
  });

  test('reliability after two updates rests on the first scores of the partners', () => {
    const discrepancies = [
      [0, 0.5],
      [0.25, 0],
    ];
    // After one update exporters are 4 and 2, importers 2 and 4.
    expect(reliability(discrepancies, { method: 'harvard', updates: 2 })).toEqual({
      exporter: [1 / (0.25 * 4), 1 / (0.5 * 2)],
      importer: [1 / (0.5 * 2), 1 / (0.25 * 4)],
    });
  });

  test('reliability takes 25 updates by default', () => {
    const discrepancies = [
      [0, 0.5, 0.25],
      [0.25, 0, 0.125],
      [0.5, 0.75, 0],
    ];
    expect(reliability(discrepancies)).toEqual(reliability(discrepancies, { method: 'harvard', updates: 25 }));
    expect(reliability(discrepancies)).not.toEqual(reliability(discrepancies, { method: 'harvard', updates: 24 }));
  });

  test('reliability leaves the diagonal unread and one-sided pairs out of the count', () => {
    const discrepancies = [
      [0.9, 0.5, nothing],
      [0.25, missing('not-reported'), 0.5],
      [nothing, 0.5, -1],
    ];
    expect(reliability(discrepancies, { method: 'harvard', updates: 1 })).toEqual({
      exporter: [1 / 0.25, 2 / 1, 1 / 0.5],
      importer: [1 / 0.5, 2 / 0.75, 1 / 0.5],
    });
  });

  test('reliability of an economy without a partner is too-few-observations, and the others are scored', () => {
    const discrepancies = [
      [0, 0.5, nothing],
      [0.25, 0, nothing],
      [nothing, nothing, 0],
    ];
    const { exporter, importer } = reliability(discrepancies, { method: 'harvard', updates: 1 });
    expect(exporter).toEqual([4, 2, few]);
    expect(importer).toEqual([2, 4, few]);
    expect(reliability([[0]])).toEqual({ exporter: [few], importer: [few] });
    expect(reliability([])).toEqual({ exporter: [], importer: [] });
  });

  test('reliability without any discrepancy is degenerate: nobody can be told from anybody', () => {
    const discrepancies = [
      [0, 0],
      [0, 0],
    ];
    for (const value of numbers(reliability(discrepancies))) expect(value).toEqual({ missing: 'degenerate' });
    for (const value of numbers(reliability(discrepancies, { method: 'baci' }))) expect(value).toEqual({ missing: 'degenerate' });
  });

  test('reliability of an economy that agrees with all as importer is degenerate on that side, and harms no other', () => {
    const discrepancies = [
      [0, 0.5, 0.5],
      [0, 0, 0.5],
      [0, 0.5, 0],
    ];
    const { exporter, importer } = reliability(discrepancies, { method: 'harvard', updates: 3 });
    expect(exporter[0]).toEqual({ missing: 'degenerate' });
    for (const value of [...exporter.slice(1), ...importer]) expect(value).toBeGreaterThan(0);
  });

  test('reliability with a negative discrepancy is out-of-domain', () => {
    for (const value of numbers(
      reliability([
        [0, -0.5],
        [0.5, 0],
      ]),
    )) {
      expect(value).toEqual({ missing: 'out-of-domain' });
    }
  });

  test('reliability of a table that is not square, or of no update, throws', () => {
    expect(() => reliability([[0, 1]])).toThrow(InvalidParameterError);
    expect(() => reliability([[0]], { method: 'harvard', updates: 0 })).toThrow(InvalidParameterError);
    expect(() => reliability([[0]], { method: 'baci', weights: [[1, 2]] })).toThrow('invalid weights: 1 x 2');
  });
});

describe("reliability(discrepancies, { method: 'baci' })", () => {
  /** Exactly additive: exporters add 1, 2, 4, importers 0.5, 1, 1.5. */
  const additive = [
    [0, 2, 2.5],
    [2.5, 0, 3.5],
    [4.5, 5, 0],
  ];

  test('reliability finds the effects of discrepancies that are exactly additive, and inverts their means', () => {
    const { exporter, importer } = reliability(additive, { method: 'baci' });
    for (const [index, effect] of [1, 2, 4].entries()) expect(exporter[index]).toBeCloseTo(1 / (effect + 1), 10);
    for (const [index, effect] of [0.5, 1, 1.5].entries()) expect(importer[index]).toBeCloseTo(1 / (effect + 7 / 3), 10);
  });

  test('reliability does not depend on weights where the effects fit exactly, but does elsewhere', () => {
    const weights = [
      [0, 1, 5],
      [2, 0, 1],
      [3, 1, 0],
    ];
    const plain = reliability(additive, { method: 'baci' });
    const weighted = reliability(additive, { method: 'baci', weights });
    for (const [index, value] of plain.exporter.entries()) expect(weighted.exporter[index]).toBeCloseTo(value as number, 10);
    const rough = additive.map((row, exporter) =>
      row.map((discrepancy, importer) => (exporter === 0 && importer === 1 ? discrepancy + 1 : discrepancy)),
    );
    expect(reliability(rough, { method: 'baci', weights }).exporter[0]).not.toBeCloseTo(
      reliability(rough, { method: 'baci' }).exporter[0] as number,
      3,
    );
  });

  test('reliability leaves out pairs that are missing or have no weight', () => {
    const weights = [
      [0, 1, 1],
      [1, 0, 1],
      [1, 1, 0],
    ];
    const cut = additive.map((row, exporter) =>
      row.map((discrepancy, importer) => (exporter === 2 && importer === 1 ? nothing : discrepancy)),
    );
    const without = weights.map((row, exporter) => row.map((weight, importer) => (exporter === 2 && importer === 1 ? 0 : weight)));
    expect(reliability(cut, { method: 'baci' })).toEqual(reliability(additive, { method: 'baci', weights: without }));
  });

  test('reliability of pairs that fall apart into groups is not-identified, and of an economy without a pair too-few-observations', () => {
    const apart = [
      [0, 1, nothing, nothing, nothing],
      [1, 0, nothing, nothing, nothing],
      [nothing, nothing, 0, 1, nothing],
      [nothing, nothing, 1, 0, nothing],
      [nothing, nothing, nothing, nothing, 0],
    ];
    const { exporter } = reliability(apart, { method: 'baci' });
    expect(exporter.slice(0, 4)).toEqual(Array.from({ length: 4 }, () => ({ missing: 'not-identified' })));
    expect(exporter[4]).toEqual(few);
  });

  test('reliability with a negative weight is out-of-domain', () => {
    const { exporter } = reliability(additive, { method: 'baci', weights: additive.map((row) => row.map(() => -1)) });
    expect(exporter[0]).toEqual({ missing: 'out-of-domain' });
  });
});
