import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findConstantFactor } from '../../src/workspace.ts';
import '../support/arbitrary-values.ts';
import { readReference } from '../support/read-reference.ts';

/**
 * Kazakhstan's exports to China, billion US dollars: the column of a published table (AkshatSharma03/KazPaper,
 * tables/table8_annual_bilateral_trade.csv, commit 9d162e6), and UN Comtrade's figures of the same years (March 2026 vintage).
 */
const publishedTable = new Map([
  ['2015', 10.960275],
  ['2016', 8.4298515],
  ['2017', 11.595949],
  ['2018', 12.614952],
  ['2019', 16.007734],
  ['2020', 13.673498],
  ['2021', 13.703805],
  ['2022', 20.923542],
  ['2023', 29.517372],
  ['2024', 29.794954],
]);
const comtrade = new Map([
  ['2014', 9.799418417],
  ['2015', 5.480137487],
  ['2016', 4.214925896],
  ['2017', 5.797975618],
  ['2018', 6.307476192],
  ['2019', 8.003866693],
  ['2020', 6.836749156],
  ['2021', 6.851902441],
  ['2022', 10.461770664],
  ['2023', 14.758685492],
  ['2024', 14.897477203],
]);

describe('findConstantFactor(table, reference) of published tables', () => {
  it('finds a table of Kazakhstan’s exports to China that is exactly twice Comtrade’s, in all ten years', () => {
    const found = findConstantFactor(publishedTable, comtrade);
    expect(found).toMatchObject({ kind: 'multiple', matching: 10, compared: 10 });
    expect(found?.factor).toBeCloseTo(2, 6);
  });

  it('finds the half the other way round', () => {
    expect(findConstantFactor(comtrade, publishedTable)).toMatchObject({ kind: 'multiple', compared: 10 });
  });

  it('finds Turkmenistan’s imports in the Direction of Trade of 2016 to be its partners’ exports at 1.06', () => {
    type Row = readonly [reporter: string, partner: string, flow: string, value: number];
    const { rows } = readReference<{ readonly rows: readonly Row[] }>('audit/direction-of-trade-2016');
    const imports = rows.flatMap(([reporter, partner, flow, value]) =>
      reporter === 'TKM' && flow === 'import' ? [[partner, value] as const] : [],
    );
    const exports = rows.flatMap(([reporter, partner, flow, value]) =>
      partner === 'TKM' && flow === 'export' ? [[reporter, value] as const] : [],
    );
    expect(findConstantFactor(new Map(imports), new Map(exports))).toMatchObject({ kind: 'valuation', matching: 5 });
  });

  it('finds none between two honest records: China’s exports and Kazakhstan’s imports, 2018 to 2023', () => {
    const china = new Map([
      ['2018', 11.351714305],
      ['2019', 12.729100679],
      ['2020', 11.703034898],
      ['2021', 13.755494094],
    ]);
    const kazakhstan = new Map([
      ['2018', 5.38416338],
      ['2019', 6.788625829],
      ['2020', 1.955285758],
      ['2021', 2.424023173],
    ]);
    expect(findConstantFactor(china, kazakhstan)).toBeNull();
  });
});

describe('findConstantFactor(table, reference, options)', () => {
  const reference = new Map([
    ['a', 5],
    ['b', 7],
    ['c', 11],
    ['d', 13],
  ]);
  const times = (factor: number) => new Map([...reference].map(([key, value]) => [key, value * factor]));

  it.each([
    [2, 'multiple'],
    [3, 'multiple'],
    [1 / 2, 'multiple'],
    [1000, 'scale'],
    [1e-6, 'scale'],
    [1.06, 'valuation'],
    [1 / 1.1, 'valuation'],
    [1.37, 'other'],
  ])('names the factor %d a %s', (factor, kind) => {
    const found = findConstantFactor(times(factor), reference);
    expect(found).toMatchObject({ kind, matching: 4, compared: 4 });
    expect(found?.factor).toBeCloseTo(factor, 12);
  });

  it('is null for equal tables', () => {
    expect(findConstantFactor(reference, reference)).toBeNull();
  });

  it('needs every cell to agree, or the part that is asked for', () => {
    const odd = new Map([...times(2), ['d', 99]]);
    expect(findConstantFactor(odd, reference)).toBeNull();
    expect(findConstantFactor(odd, reference, { leastAgreement: 0.75 })).toMatchObject({ factor: 2, matching: 3, compared: 4 });
  });

  it('needs three cells that both have, none of them 0', () => {
    expect(findConstantFactor(new Map([...times(2)].slice(0, 2)), reference)).toBeNull();
    const zeros = new Map([...times(2)].map(([key, value], index) => [key, index < 2 ? 0 : value] as const));
    expect(findConstantFactor(zeros, reference)).toBeNull();
    expect(findConstantFactor(new Map(), reference)).toBeNull();
  });

  it('finds any factor above the tolerance, for any table', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1.01, max: 1e6, noNaN: true }),
        fc.array(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), { minLength: 3, maxLength: 9 }),
        (factor, values) => {
          const base = new Map(values.map((value, index) => [String(index), value]));
          const scaled = new Map(values.map((value, index) => [String(index), value * factor]));
          expect(findConstantFactor(scaled, base)?.factor).toBeCloseTo(factor, 6 - Math.ceil(Math.log10(factor)));
        },
      ),
    );
  });
});
