import { InvalidParameterError } from '../errors/invalid-parameter-error.ts';
import type { FigureOfFlow } from './figure-of-flow.ts';
import { medianOf } from './median-of.ts';

/** A reporter in a year: how many of its pairs of figures repeat the partner's, of how many, and at which factor most of them do. */
export interface CopiedMirror {
  readonly reporter: string;
  readonly year: string;
  readonly matching: number;
  readonly pairs: number;
  readonly factor: number;
}

/** The CIF/FOB factors that are tried, how near a ratio must lie to one, and how many pairs a reporter-year needs. */
export interface CopiedMirrorOptions {
  readonly factors?: readonly number[];
  readonly tolerance?: number;
  readonly leastPairs?: number;
}

/**
 * Reporter-years that are nobody's report: most of their figures equal the partner's times (imports) or over (exports) one of the
 * CIF/FOB factors with which publishers fill missing reports. Formula: importer's figure / exporter's = f within the tolerance.
 * `factors` are 1.06 and 1.10 unless stated, `tolerance` 1e-3 (relative), `leastPairs` 2. A pair counts when both sides have a positive
 * yearly figure. One pair can't tell which side repeats the other: within a year the reporter with the largest share of matches is
 * taken first and its pairs leave the count, so that a partner isn't blamed for a mirror of itself.
 * Units: any one unit. In: the figures of one release. Out: by year, the clearest case first.
 * Reference: IMF, Direction of Trade Statistics, Introductory Notes; Marini, Dippelsman and Stanger 2018, IMF working paper 18/16.
 * @example
 * ```ts
 * findCopiedMirrors([
 *   {
 *     reporter: findEconomy(dataset, 'CHN').code,
 *     partner: findEconomy(dataset, 'TKM').code,
 *     flow: 'export',
 *     period: yearPeriod(2016),
 *     value: 100,
 *   },
 *   {
 *     reporter: findEconomy(dataset, 'TKM').code,
 *     partner: findEconomy(dataset, 'CHN').code,
 *     flow: 'import',
 *     period: yearPeriod(2016),
 *     value: 106,
 *   },
 *   {
 *     reporter: findEconomy(dataset, 'CHN').code,
 *     partner: findEconomy(dataset, 'TKM').code,
 *     flow: 'import',
 *     period: yearPeriod(2016),
 *     value: 53,
 *   },
 *   {
 *     reporter: findEconomy(dataset, 'TKM').code,
 *     partner: findEconomy(dataset, 'CHN').code,
 *     flow: 'export',
 *     period: yearPeriod(2016),
 *     value: 50,
 *   },
 *   {
 *     reporter: findEconomy(dataset, 'CHN').code,
 *     partner: findEconomy(dataset, 'KAZ').code,
 *     flow: 'export',
 *     period: yearPeriod(2016),
 *     value: 90,
 *   },
 *   {
 *     reporter: findEconomy(dataset, 'KAZ').code,
 *     partner: findEconomy(dataset, 'CHN').code,
 *     flow: 'import',
 *     period: yearPeriod(2016),
 *     value: 50,
 *   },
 * ]) // => [{ reporter: 'TKM', year: '2016', matching: 2, pairs: 2, factor: 1.06 }]
 * ```
 */
export function findCopiedMirrors(figures: readonly FigureOfFlow[], options: CopiedMirrorOptions = {}): readonly CopiedMirror[] {
  const { factors = [1.06, 1.1], tolerance = 1e-3, leastPairs = 2 } = options;
  InvalidParameterError.expectOptions(options, { factors: null, tolerance: null, leastPairs: null });
  const yearly = figures.filter(({ period, flow }) => /^\d{4}$/.test(period) && flow !== 'turnover');
  const byYear = Map.groupBy(yearly, ({ period }) => period);
  return [...byYear].toSorted(byKey).flatMap(([year, rows]) => {
    const found: CopiedMirror[] = [];
    let pairs = pairsOf(rows, factors, tolerance);
    for (;;) {
      const worst = mostCopied(year, pairs, leastPairs);
      if (worst === undefined) return found;
      found.push(worst);
      pairs = pairs.filter(({ reporter, partner }) => reporter !== worst.reporter && partner !== worst.reporter);
    }
  });
}

/** A pair of figures as one side sees it, with the factor that it fits, if any. */
type Pair = ReturnType<typeof pairsOf>[number];

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

/** Each pair of figures once for each side: which of the two repeats the other can't be seen from one pair. */
function pairsOf(figures: readonly FigureOfFlow[], factors: readonly number[], tolerance: number) {
  const values = new Map(figures.map(({ reporter, partner, flow, value }) => [`${reporter} ${partner} ${flow}`, value]));
  return figures.flatMap(({ reporter, partner, flow, value }) => {
    const mirror = values.get(`${partner} ${reporter} ${flow === 'export' ? 'import' : 'export'}`);
    if (mirror === undefined || mirror <= 0 || value <= 0) return [];
    const ratio = flow === 'export' ? mirror / value : value / mirror;
    return [{ reporter, partner, factor: factors.find((factor) => Math.abs(ratio / factor - 1) < tolerance) }];
  });
}

function mostCopied(year: string, pairs: readonly Pair[], leastPairs: number): CopiedMirror | undefined {
  const candidates = [...Map.groupBy(pairs, ({ reporter }) => reporter)].flatMap(([reporter, own]): readonly CopiedMirror[] => {
    const fits = own.flatMap(({ factor }) => factor ?? []);
    const factor = medianOf(fits);
    if (factor === null || own.length < leastPairs || fits.length <= own.length / 2) return [];
    return [{ reporter, year, matching: fits.length, pairs: own.length, factor }];
  });
  return candidates.toSorted(
    (one, other) =>
      other.matching / other.pairs - one.matching / one.pairs || other.pairs - one.pairs || byKey([one.reporter, 0], [other.reporter, 0]),
  )[0];
}
