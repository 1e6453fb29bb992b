import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { imputedReporterYears } from '../../src/check/imputed-reporter-years.ts';
import { makeObservation } from '../support/make-observation.ts';

/** Both sides of a flow: what the exporter and what the importer record. */
function pair(exporter: string, importer: string, exported: number, imported: number, period = '2016') {
  return [
    makeObservation({ reporter: exporter, partner: importer, flow: 'export', value: exported, period }),
    makeObservation({ reporter: importer, partner: exporter, flow: 'import', value: imported, period }),
  ];
}

/** Four honest flows between A and B, and C and A, and a D that repeats everyone times or over a factor. */
function honest(factor: number) {
  return [
    ...pair('AAA', 'BBB', 100, 131),
    ...pair('BBB', 'AAA', 80, 71),
    ...pair('AAA', 'DDD', 50, 50 * factor),
    ...pair('DDD', 'AAA', 40 / factor, 40),
    ...pair('BBB', 'DDD', 30, 30 * factor),
    ...pair('DDD', 'BBB', 20 / factor, 20),
  ];
}

describe('imputedReporterYears', () => {
  test.each([1.06, 1.1])("imputedReporterYears finds the reporter whose figures are the partners' times or over %d", (factor) => {
    expect(imputedReporterYears(honest(factor))).toEqual([{ reporter: 'DDD', year: '2016', matching: 4, pairs: 4 }]);
  });

  test('imputedReporterYears finds nobody for another factor: a constant gap is no proof', () => {
    expect(imputedReporterYears(honest(1.2))).toEqual([]);
  });

  test('imputedReporterYears takes the clearest case first, so that a partner of two mirrors is not blamed', () => {
    const twoMirrors = [...honest(1.06), ...pair('AAA', 'EEE', 10, 10.6), ...pair('EEE', 'AAA', 5 / 1.06, 5)];
    expect(imputedReporterYears(twoMirrors).map((found) => found.reporter)).toEqual(['DDD', 'EEE']);
  });

  test('imputedReporterYears looks at each year by itself', () => {
    const later = honest(1.2).map((row) => ({ ...row, period: makeObservation({ period: '2017' }).period }));
    expect(imputedReporterYears([...later, ...honest(1.06)]).map((found) => found.year)).toEqual(['2016']);
  });

  test('imputedReporterYears needs at least two pairs with a figure on both sides', () => {
    expect(imputedReporterYears(pair('AAA', 'DDD', 50, 53))).toEqual([]);
    expect(imputedReporterYears([...pair('AAA', 'DDD', 50, 53), ...pair('BBB', 'DDD', 0, 0)])).toEqual([]);
  });

  test('imputedReporterYears leaves parts of a year and turnovers out', () => {
    const halves = honest(1.06).map((row) => ({ ...row, period: makeObservation({ period: '2016-01..2016-06' }).period }));
    expect(imputedReporterYears(halves)).toEqual([]);
  });

  test('imputedReporterYears does not depend on the order of the figures', () => {
    const rows = honest(1.06);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(imputedReporterYears(shuffled).map((found) => found.reporter)).toEqual(['DDD']);
      }),
    );
  });
});
