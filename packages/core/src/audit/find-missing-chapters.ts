import { InvalidParameterError } from '../errors/invalid-parameter-error.ts';
import { medianOf } from './median-of.ts';

/** What a reporter records of one flow with one partner in a period, by chapter (or sector): a value for each it has. */
export interface ChaptersOfPeriod {
  readonly period: string;
  readonly chapters: ReadonlyMap<string, number>;
}

/** How small a chapter may be to be passed over, what is left of one that counts as missing, and how much must be missing in all. */
export interface MissingChaptersOptions {
  readonly leastShare?: number;
  readonly remnant?: number;
  readonly leastMissing?: number;
}

/**
 * Periods of which whole chapters are missing: a chapter that most periods have is absent, or its share has shrunk to less than the
 * `remnant` (a tenth) of the usual one, the median over the periods that have it. Chapters that usually make up less than
 * `leastShare` (1 %) are passed over, and a period is found when what it lacks usually makes up at least `leastMissing` (5 %).
 * A chapter that a reporter began or ceased to trade is not missing: it must stand in most periods.
 * Units: any one unit; shares are ratios. In: the periods of one reporter, partner and flow. Out: in the order given, chapters by their
 * codes. Undefined: no fault with fewer than three periods, which have no usual share.
 * Reference: Kazakhstan's reports of its imports from China to UN Comtrade for 2020-2022 are such a case: no machinery, no vehicles.
 * @example
 * ```ts
 * findMissingChapters(
 *   ['2019', '2020', '2021'].map((period) => ({
 *     period,
 *     chapters: new Map(
 *       period === '2020'
 *         ? [['27', 60]]
 *         : [
 *             ['27', 60],
 *             ['84', 40],
 *           ],
 *     ),
 *   })),
 * ) // => [{ period: '2020', chapters: ['84'], usualShare: 0.4 }]
 * ```
 */
export function findMissingChapters(periods: readonly ChaptersOfPeriod[], options: MissingChaptersOptions = {}) {
  const { leastShare = 0.01, remnant = 0.1, leastMissing = 0.05 } = options;
  InvalidParameterError.expectOptions(options, { leastShare: null, remnant: null, leastMissing: null });
  if (periods.length < 3) return [];
  const shares = periods.map(({ period, chapters }) => ({ period, share: sharesOf(chapters) }));
  const usual = usualShares(
    shares.map(({ share }) => share),
    leastShare,
  );
  return shares.flatMap(({ period, share }) => {
    const lacking = [...usual].filter(([chapter, usually]) => {
      const now = share.get(chapter);
      return now === undefined || now < remnant * usually;
    });
    const usualShare = lacking.reduce((sum, [, usually]) => sum + usually, 0);
    return lacking.length === 0 || usualShare < leastMissing ? [] : [{ period, chapters: lacking.map(([chapter]) => chapter), usualShare }];
  });
}

function sharesOf(chapters: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const total = [...chapters.values()].reduce((sum, value) => sum + value, 0);
  return new Map([...chapters].filter(([, value]) => value > 0).map(([chapter, value]) => [chapter, value / total]));
}

/** The usual share of each chapter that stands in more than half of the periods and is no trifle, by chapter. */
function usualShares(shares: readonly ReadonlyMap<string, number>[], leastShare: number): ReadonlyMap<string, number> {
  const chapters = [...new Set(shares.flatMap((share) => [...share.keys()]))].sort();
  return new Map(
    chapters.flatMap((chapter): readonly (readonly [string, number])[] => {
      const known = shares.flatMap((share) => share.get(chapter) ?? []);
      const usually = medianOf(known);
      return usually === null || usually < leastShare || known.length <= shares.length / 2 ? [] : [[chapter, usually]];
    }),
  );
}
