import { share } from '../metrics/shares/index.ts';
import { economies } from '../model/economies/index.ts';
import { missing, type Value } from '../model/values/index.ts';
import type { FigureOfFlow } from './figure-of-flow.ts';

/** Trade of an economy with itself: goods that came back. `shareOfWorld` is its part in the same flow with the world. */
export interface ReImport {
  readonly reporter: string;
  readonly flow: FigureOfFlow['flow'];
  readonly period: string;
  readonly value: number;
  readonly shareOfWorld: Value;
}

/**
 * Figures in which an economy is its own partner: goods that were exported and came back (re-imports), counted by some sources in the
 * flow with the world and left out by others, so that every share depends on it. Groups are left out: their trade with themselves is
 * trade among members.
 * Units: that of the figures; the share is a ratio. In: the figures of one release. Undefined: the share is `not-published` where the
 * figures hold no row with the world (`WLD`), `zero-denominator` where it is 0. Throws: never.
 * Reference: United Nations 2011, International Merchandise Trade Statistics: Concepts and Definitions 2010.
 * @example findReImports([{ reporter: findEconomy('CHN').code, partner: findEconomy('CHN').code, flow: 'import', period: yearPeriod(2022), value: 5 }, { reporter: findEconomy('CHN').code, partner: findEconomy('WLD').code, flow: 'import', period: yearPeriod(2022), value: 100 }]) // => [{ reporter: 'CHN', flow: 'import', period: '2022', value: 5, shareOfWorld: 0.05 }]
 */
export function findReImports(figures: readonly FigureOfFlow[]): readonly ReImport[] {
  const worlds = new Map(figures.filter(({ partner }) => partner === 'WLD').map((figure) => [keyOf(figure), figure.value]));
  return figures
    .filter(({ reporter, partner }) => reporter === partner && !groups.has(reporter))
    .map((figure) => {
      const { reporter, flow, period, value } = figure;
      const world = worlds.get(keyOf(figure)) ?? missing('not-published', `${reporter} WLD ${period}`);
      return { reporter, flow, period, value, shareOfWorld: share(value, world) };
    });
}

const groups: ReadonlySet<string> = new Set(economies.filter(({ isoNumeric }) => isoNumeric === null).map(({ code }) => code));

function keyOf({ reporter, flow, period }: FigureOfFlow): string {
  return `${reporter} ${flow} ${period}`;
}
