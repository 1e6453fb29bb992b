import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dependenceAsymmetry,
  partnerShare,
  rank,
  regionalIntroversion,
  symmetricIntensity,
  theilT,
  tradeDependence,
  tradeEntropy,
  tradeIntensityMatrix,
  worldMarketShare,
} from '../../../src/metrics/index.ts';
import { moderateAmount, positiveAmount, tableOf } from '../../support/arbitrary-values.ts';
import { expectClose } from '../../support/close-to.ts';

const amounts = fc
  .array(fc.oneof(fc.constant(0), positiveAmount), { minLength: 1, maxLength: 12 })
  .filter((list) => list.some((v) => v > 0));
const add = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const flows = tableOf(4, 4, moderateAmount).map((rows) =>
  rows.map((cells, row) => cells.map((cell, column) => (row === column ? 0 : (cell as number)))),
);

describe('identities of the shares', () => {
  test('shares of all partners, and of all reporters of the world, sum to 1', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const total = add(values);
        expectClose(add(values.map((value) => partnerShare(value, total) as number)), 1, 1e-12);
        expectClose(add(values.map((value) => worldMarketShare(value, total) as number)), 1, 1e-12);
      }),
    );
  });

  test('ranks are the places of a sorted list: as many members stand before as the rank says', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 10 }), (values) => {
        const sorted = [...values].sort((one, other) => other - one);
        for (const [index, value] of values.entries()) expect(rank(values, index)).toBe(sorted.indexOf(value) + 1);
      }),
    );
  });

  test('intensities weighted by the share of each partner in the world have the mean 1', () => {
    fc.assert(
      fc.property(flows, (table) => {
        const world = add(table.flat());
        const imports = table.map((_, column) => add(table.map((row) => row[column] as number)));
        for (const row of tradeIntensityMatrix(table)) {
          expectClose(add(row.map((value, column) => ((value as number) * (imports[column] as number)) / world)), 1, 1e-12);
        }
      }),
    );
  });

  test('intensity is free of scale in both variants', () => {
    fc.assert(
      fc.property(flows, fc.constantFrom('all', 'net-of-reporter'), positiveAmount, (table, world, scale) => {
        const plain = tradeIntensityMatrix(table, { world }).flat();
        const scaled = tradeIntensityMatrix(
          table.map((row) => row.map((cell) => cell * scale)),
          { world },
        ).flat();
        for (const [index, value] of plain.entries()) expectClose(scaled[index], value as number, 1e-11);
      }),
    );
  });

  test('symmetric intensity grows with intensity and changes sign with its inverse', () => {
    fc.assert(
      fc.property(moderateAmount, moderateAmount, (one, other) => {
        if (one < other) expect(symmetricIntensity(one)).toBeLessThanOrEqual(symmetricIntensity(other) as number);
        expectClose(symmetricIntensity(1 / one), -(symmetricIntensity(one) as number), 1e-9);
      }),
    );
  });

  test('dependence is at most 1, and its asymmetry odd under swap', () => {
    fc.assert(
      fc.property(moderateAmount, moderateAmount, moderateAmount, moderateAmount, (x, m, otherExports, otherImports) => {
        const own = tradeDependence(x, m, { of: 'of-trade', exports: x + otherExports, imports: m + otherImports }) as number;
        const back = tradeDependence(m, x, { of: 'of-trade', exports: m + otherImports, imports: x + 2 * otherExports }) as number;
        expect(own).toBeLessThanOrEqual(1);
        expectClose(dependenceAsymmetry(back, own), -(dependenceAsymmetry(own, back) as number), 1e-12);
      }),
    );
  });

  test('introversion changes sign when the bloc and the outsiders change places', () => {
    fc.assert(
      fc.property(moderateAmount, moderateAmount, moderateAmount, moderateAmount, (inside, outside, withBloc, among) => {
        const bloc = { insideBloc: inside, ofBloc: inside + outside, outsidersWithBloc: withBloc, ofOutsiders: withBloc + among };
        const swapped = { insideBloc: withBloc, ofBloc: withBloc + among, outsidersWithBloc: inside, ofOutsiders: inside + outside };
        const [hi, he] = [
          inside / (inside + outside) / (withBloc / (withBloc + among)),
          outside / (inside + outside) / (among / (withBloc + among)),
        ];
        expectClose(regionalIntroversion(bloc), (hi - he) / (hi + he), 1e-9, 1e-12);
        expectClose(regionalIntroversion(swapped), -(regionalIntroversion(bloc) as number), 1e-9, 1e-12);
      }),
    );
  });

  test('entropy and Theil T sum to ln n, and entropy is greatest at equal shares', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        expectClose((tradeEntropy(values) as number) + (theilT(values) as number), Math.log(values.length), 1e-9, 1e-12);
        expect(tradeEntropy(values)).toBeLessThanOrEqual(Math.log(values.length) + 1e-12);
      }),
    );
  });
});
