import { describe, expect, test } from 'vitest';
import { isMissing, missing } from '../../../src/index.ts';
import {
  exportSimilarityByAdvantage,
  growthRates,
  herfindahlHirschmanIndex,
  lafay,
  mirrorDiscrepancy,
  prody,
  reliability,
  revealedAdvantageTable,
  revealedComparativeAdvantage,
  theilT,
  totalTrade,
  tradeBalance,
  tradeEntropy,
  tradeIntensity,
} from '../../../src/metrics/index.ts';

/** What known programs get wrong on the way to these metrics, and must never be seen here. The program is named in each title. */
describe('faults of other programs', () => {
  test('economiccomplexity 2.0.0 (R) overwrites its input, so that a second call gives the advantage of the advantage', () => {
    const values = Float64Array.of(5, 1, 1, 7, 2, 9);
    const matrix = { rows: 2, columns: 3, values };
    const first = revealedAdvantageTable(matrix).values;
    const second = revealedAdvantageTable(matrix).values;
    const ofAdvantage = revealedAdvantageTable({ rows: 2, columns: 3, values: Float64Array.from(first) }).values;
    expect(second).toEqual(first);
    expect(ofAdvantage).not.toEqual(first);
  });

  test('economiccomplexity 2.0.0 (R) makes an undefined advantage an advantage; one missing cell makes all of them 1', () => {
    const nobody = revealedComparativeAdvantage([
      [3, 0],
      [1, 0],
    ]);
    expect(nobody.map((row) => row[1])).toEqual([{ missing: 'zero-denominator' }, { missing: 'zero-denominator' }]);
    const absence = missing('not-reported');
    const withAbsence = revealedComparativeAdvantage([
      [3, absence],
      [1, 2],
    ]).flat();
    expect(withAbsence.every(isMissing)).toBe(true);
  });

  test('EconGeo 2.1 (R) rounds the advantage to two decimals before PRODY', () => {
    const [rare] = prody(
      [
        [1, 99_999],
        [0, 100_000],
        [3, 99_997],
      ],
      [1000, 5000, 9000],
    );
    expect(rare).toBeCloseTo((1 * 1000 + 3 * 9000) / 4, 9);
  });

  test('EconGeo 2.1 (R) rounds entropy to three decimals and adds 1e-9 inside the logarithm', () => {
    const exact = -(0.3 * Math.log2(0.3) + 0.7 * Math.log2(0.7));
    expect(tradeEntropy([3, 7], { base: '2' })).toBeCloseTo(exact, 14);
    expect(tradeEntropy([3, 7], { base: '2' })).not.toBe(Math.round(exact * 1000) / 1000);
  });

  test('comtrade 0.1.1 (R) rounds shares to 0.01 % and reads at most 500 items on the way to the Herfindahl-Hirschman index', () => {
    const many = Array.from({ length: 2000 }, (_, item) => 1 + (item % 7));
    const total = many.reduce((sum, value) => sum + value, 0);
    const exact = many.reduce((sum, value) => sum + (value / total) ** 2, 0);
    expect(herfindahlHirschmanIndex(many)).toBeCloseTo(exact, 15);
    const cut = many.slice(0, 500);
    expect(herfindahlHirschmanIndex(cut)).not.toBeCloseTo(exact, 4);
  });

  test('comtrade 0.1.1 (R) gives growth across years that are not there', () => {
    const growth = growthRates([
      { year: 2013, value: 10 },
      { year: 2014, value: 11 },
      { year: 2017, value: 22 },
    ]);
    expect(growth).toEqual([
      { year: 2014, value: expect.closeTo(0.1, 14) },
      { year: 2017, value: { missing: 'index-year-missing', of: '2016' } },
    ]);
  });

  test('comtrade 0.1.1 (R) takes a missing import as 0', () => {
    const absence = missing('not-reported', 'imports of TJK');
    expect(totalTrade(5, absence)).toBe(absence);
    expect(tradeBalance(5, absence)).toBe(absence);
  });

  test('ineq 0.2.13 (R) drops lines of 0 in silence, which moves Theil T', () => {
    const values = [4, 2, 0, 0];
    expect(theilT(values)).toBeCloseTo((theilT([4, 2]) as number) + Math.log(2), 14);
    expect(theilT(values, { lines: 'non-zero' })).toBe(theilT([4, 2]));
  });

  test('econophysics 0.2.7 (R) exports a trade intensity that is an empty function', () => {
    expect(tradeIntensity({ flow: 2, reporterExports: 4, partnerImports: 10, world: 40 })).toBe(2);
  });

  test('comtrade-mirroring (Python) calls two records of 0 a perfect agreement, and a side that is missing a 0', () => {
    expect(mirrorDiscrepancy(0, 0)).toEqual({ missing: 'zero-denominator' });
    expect(mirrorDiscrepancy(5, missing('no-own-report', 'TKM'))).toEqual({ missing: 'one-sided', of: 'TKM' });
  });

  test('comtrade-mirroring (Python) has scores that depend on an even or odd number of updates, so that the number is an option', () => {
    const absences = [
      [0, 0.5, 0.1],
      [0.3, 0, 0.2],
      [0.4, 0.6, 0],
    ];
    const odd = reliability(absences, { method: 'harvard', updates: 25 }).exporter[0] as number;
    const even = reliability(absences, { method: 'harvard', updates: 26 }).exporter[0] as number;
    expect(Math.abs(odd / even - 1)).toBeGreaterThan(0.5);
  });

  test('a single product without trade turns whole results into NaN elsewhere; here it has its own reason and harms no other', () => {
    expect(lafay([3, 0, 1], [1, 0, 3])).toEqual([25, { missing: 'zero-denominator' }, -25]);
    const empty = exportSimilarityByAdvantage([
      [3, 1, 2],
      [0, 0, 0],
      [1, 3, 2],
    ]);
    expect(empty[0]?.[2]).toBeCloseTo(-1, 1);
    expect(empty[1]?.[0]).toEqual({ missing: 'zero-denominator' });
  });
});
