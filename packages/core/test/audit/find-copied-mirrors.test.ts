import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCopiedMirrors } from '../../src/workspace.ts';
import '../support/arbitrary-values.ts';
import { makeFigure } from '../support/make-figure.ts';
import { readReference } from '../support/read-reference.ts';

type Row = readonly [reporter: string, partner: string, flow: string, value: number];
const directionOfTrade = readReference<{ readonly year: string; readonly rows: readonly Row[] }>('audit/direction-of-trade-2016').rows.map(
  ([reporter, partner, flow, value]) => makeFigure(reporter, partner, flow, value),
);

/** Both records of a flow. */
function pair(exporter: string, importer: string, exported: number, imported: number, period = '2016') {
  return [makeFigure(exporter, importer, 'export', exported, period), makeFigure(importer, exporter, 'import', imported, period)];
}

/** Honest flows between A, B and C, and a D that repeats everyone times or over a factor. */
function withMirror(factor: number) {
  return [
    ...pair('AAA', 'BBB', 100, 131),
    ...pair('BBB', 'AAA', 80, 71),
    ...pair('AAA', 'DDD', 50, 50 * factor),
    ...pair('DDD', 'AAA', 40 / factor, 40),
    ...pair('BBB', 'DDD', 30, 30 * factor),
    ...pair('DDD', 'BBB', 20 / factor, 20),
  ];
}

describe('findCopiedMirrors(figures) of the Direction of Trade in 2016', () => {
  it('finds Turkmenistan, all of whose ten pairs repeat the partner’s figure at 1.06, and nobody else', () => {
    expect(directionOfTrade).toHaveLength(60);
    expect(findCopiedMirrors(directionOfTrade)).toEqual([{ reporter: 'TKM', year: '2016', matching: 10, pairs: 10, factor: 1.06 }]);
  });

  it('finds nobody without the rows of Turkmenistan', () => {
    expect(findCopiedMirrors(directionOfTrade.filter(({ reporter }) => reporter !== 'TKM'))).toEqual([]);
  });

  it('finds nobody where the factor of the publisher is not tried', () => {
    expect(findCopiedMirrors(directionOfTrade, { factors: [1.1] })).toEqual([]);
  });

  it('needs the precision of the figures: a tolerance of 1e-9 misses what is rounded to thousands', () => {
    expect(findCopiedMirrors(directionOfTrade, { tolerance: 1e-9 })).toEqual([]);
  });
});

describe('findCopiedMirrors(figures, options)', () => {
  it.each([1.06, 1.1])('names the factor %d', (factor) => {
    expect(findCopiedMirrors(withMirror(factor))).toEqual([{ reporter: 'DDD', year: '2016', matching: 4, pairs: 4, factor }]);
  });

  it('finds nobody at another constant discrepancy, which is no proof, unless that factor is asked for', () => {
    expect(findCopiedMirrors(withMirror(1.2))).toEqual([]);
    expect(findCopiedMirrors(withMirror(1.2), { factors: [1.2] })).toHaveLength(1);
  });

  it('takes the clearest case first, so that the partner of two mirrors is not blamed', () => {
    const two = [...withMirror(1.06), ...pair('AAA', 'EEE', 10, 10.6), ...pair('EEE', 'AAA', 5 / 1.06, 5)];
    expect(findCopiedMirrors(two).map(({ reporter }) => reporter)).toEqual(['DDD', 'EEE']);
  });

  it('needs more than half of the pairs', () => {
    const half = [...pair('AAA', 'DDD', 50, 53), ...pair('DDD', 'AAA', 40, 99), ...pair('AAA', 'BBB', 7, 9)];
    expect(findCopiedMirrors(half)).toEqual([]);
  });

  it('looks at each year by itself, in the order of the years', () => {
    const years = ['2017', '2015'].flatMap((period) =>
      withMirror(1.06).map((figure) => ({ ...figure, period: makeFigure('AAA', 'BBB', 'export', 1, period).period })),
    );
    expect(findCopiedMirrors(years).map(({ year }) => year)).toEqual(['2015', '2017']);
  });

  it('needs two pairs with a figure above 0 on both sides, or as many as are asked for', () => {
    expect(findCopiedMirrors(pair('AAA', 'DDD', 50, 53))).toEqual([]);
    expect(findCopiedMirrors([...pair('AAA', 'DDD', 50, 53), ...pair('BBB', 'DDD', 0, 0)])).toEqual([]);
    expect(findCopiedMirrors(withMirror(1.06), { leastPairs: 5 })).toEqual([]);
  });

  it('leaves parts of a year and turnovers out', () => {
    const halves = withMirror(1.06).map((figure) => ({
      ...figure,
      period: makeFigure('AAA', 'BBB', 'export', 1, '2016-01..2016-06').period,
    }));
    expect(findCopiedMirrors(halves)).toEqual([]);
    expect(findCopiedMirrors(withMirror(1.06).map((figure) => ({ ...figure, flow: 'turnover' as const })))).toEqual([]);
  });

  it('is empty for no figure', () => {
    expect(findCopiedMirrors([])).toEqual([]);
  });

  it('does not depend on the order of the figures, nor on their scale', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...directionOfTrade], { minLength: 60 }),
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        (rows, scale) => {
          const scaled = rows.map((figure) => ({ ...figure, value: figure.value * scale }));
          expect(findCopiedMirrors(scaled).map(({ reporter, matching }) => [reporter, matching])).toEqual([['TKM', 10]]);
        },
      ),
      { numRuns: 30 },
    );
  });
});
