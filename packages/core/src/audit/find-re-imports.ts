import { share } from '../metrics/shares/share.ts';
import type { Dataset } from '../model/dataset/index.ts';
import { wholeWorld } from '../model/economies/index.ts';
import { missing } from '../model/values/index.ts';
import type { FigureOfFlow } from './figure-of-flow.ts';

/** The economies of figures by their kind, and the groups that stand for several. */
export interface EconomiesAndGroups {
  readonly economies: readonly Pick<Dataset['economies'][number], 'code' | 'kind'>[];
  readonly groups: readonly Pick<Dataset['groups'][number], 'code'>[];
}

/**
 * Figures in which an economy is its own partner: goods that were exported and came back (re-imports), counted by some sources in the
 * flow with the world and left out by others, so that every share depends on it. Groups and areas are left out: their trade with
 * themselves is trade among members.
 * Units: that of the figures; the share is a ratio. In: the figures of one release. Undefined: the share is `not-in-data` where the
 * figures hold no row with the world (`WLD`), `zero-denominator` where it is 0.
 * Reference: United Nations 2011, International Merchandise Trade Statistics: Concepts and Definitions 2010.
 * @example
 * ```ts
 * findReImports(dataset, [
 *   {
 *     reporter: findEconomy(dataset, 'CHN').code,
 *     partner: findEconomy(dataset, 'CHN').code,
 *     flow: 'import',
 *     period: yearPeriod(2022),
 *     value: 5,
 *   },
 *   {
 *     reporter: findEconomy(dataset, 'CHN').code,
 *     partner: findEconomy(dataset, 'WLD').code,
 *     flow: 'import',
 *     period: yearPeriod(2022),
 *     value: 100,
 *   },
 * ]) // => [{ reporter: 'CHN', flow: 'import', period: '2022', value: 5, shareOfWorld: 0.05 }]
 * ```
 */
export function findReImports(world: EconomiesAndGroups, figures: readonly FigureOfFlow[]) {
  const many = codesOfMany(world);
  const worlds = new Map(figures.filter(({ partner }) => partner === wholeWorld).map((figure) => [keyOf(figure), figure.value]));
  return figures
    .filter(({ reporter, partner }) => reporter === partner && !many.has(reporter))
    .map((figure) => {
      const { reporter, flow, period, value } = figure;
      const whole = worlds.get(keyOf(figure)) ?? missing('not-in-data', `${reporter} ${wholeWorld} ${period}`);
      return { reporter, flow, period, value, shareOfWorld: share(value, whole) };
    });
}

/** The codes that stand for several economies together. */
function codesOfMany({ economies, groups }: EconomiesAndGroups): ReadonlySet<string> {
  const areas = economies.filter(({ kind }) => kind === 'area');
  return new Set([wholeWorld, ...[...areas, ...groups].map(({ code }) => code)]);
}

function keyOf({ reporter, flow, period }: FigureOfFlow): string {
  return `${reporter} ${flow} ${period}`;
}
