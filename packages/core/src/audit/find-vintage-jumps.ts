import { InvalidParameterError } from '../errors/invalid-parameter-error.ts';
import type { FigureOfFlow } from './figure-of-flow.ts';
import { findConstantFactor } from './find-constant-factor.ts';

/** A figure that moved between two vintages, with its change relative to the earlier one. */
export interface MovedFigure {
  readonly cell: string;
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

/** A series of which every figure moved by the same factor. */
export interface ScaledSeries {
  readonly series: string;
  readonly factor: number;
  readonly cells: number;
}

/** What happened between two vintages, and which of it should stop a reader: the alarms. */
export interface VintageJumps {
  readonly compared: number;
  readonly changed: number;
  readonly shareChanged: number;
  /** The largest change relative to the earlier figure, up or down; null where nothing changed. */
  readonly largest: MovedFigure | null;
  readonly scaled: readonly ScaledSeries[];
  readonly gone: readonly string[];
  readonly added: readonly string[];
  readonly alarms: readonly ('many-changed' | 'scaled' | 'rows-gone')[];
}

/** From which relative change on a figure has moved, and above which part of moved figures there is an alarm. */
export interface VintageJumpOptions {
  readonly tolerance?: number;
  readonly mostChanged?: number;
}

/**
 * Compares two vintages of the same figures: the share of cells changed by more than `tolerance` (1e-9, relative), the largest relative
 * change, whole series (one reporter, partner and flow, at least three periods) moved by a constant factor, and rows gone.
 * Alarms: `many-changed` above `mostChanged` (5 %) of the cells compared, `scaled` for such a series, `rows-gone` for any row gone.
 * Formula of a change: after / before - 1. Units: both vintages in one; changes are ratios. A cell that was 0 counts
 * as changed when it is 0 no more, but is never the largest: its change has no base.
 * Undefined: the share is 0 when no cell is in both.
 * Reference: the threshold is our own; silent rewrites of published series are what it is for.
 * @example
 * ```ts
 * findVintageJumps(
 *   [
 *     {
 *       reporter: findEconomy(dataset, 'CHN').code,
 *       partner: findEconomy(dataset, 'KAZ').code,
 *       flow: 'import',
 *       period: yearPeriod(2018),
 *       value: 100,
 *     },
 *   ],
 *   [
 *     {
 *       reporter: findEconomy(dataset, 'CHN').code,
 *       partner: findEconomy(dataset, 'KAZ').code,
 *       flow: 'import',
 *       period: yearPeriod(2018),
 *       value: 90,
 *     },
 *   ],
 * ).alarms // => ['many-changed']
 * ```
 */
export function findVintageJumps(
  before: readonly FigureOfFlow[],
  after: readonly FigureOfFlow[],
  options: VintageJumpOptions = {},
): VintageJumps {
  const { tolerance = 1e-9, mostChanged = 0.05 } = options;
  InvalidParameterError.expectOptions(options, { tolerance: null, mostChanged: null });
  const [earlier, later] = [valuesOf(before), valuesOf(after)];
  const gone = [...earlier.keys()].filter((cell) => !later.has(cell));
  const added = [...later.keys()].filter((cell) => !earlier.has(cell));
  const pairs = [...earlier].flatMap(([cell, value]) => {
    const now = later.get(cell);
    return now === undefined ? [] : [{ cell, before: value, after: now }];
  });
  const moved = pairs.filter((pair) => Math.abs(pair.after - pair.before) > tolerance * Math.abs(pair.before));
  const scaled = scaledSeries(before, after);
  const shareChanged = pairs.length === 0 ? 0 : moved.length / pairs.length;
  return {
    compared: pairs.length,
    changed: moved.length,
    shareChanged,
    largest: largestOf(moved),
    scaled,
    gone,
    added,
    alarms: [
      ...(shareChanged > mostChanged ? (['many-changed'] as const) : []),
      ...(scaled.length > 0 ? (['scaled'] as const) : []),
      ...(gone.length > 0 ? (['rows-gone'] as const) : []),
    ],
  };
}

function seriesKey({ reporter, partner, flow }: FigureOfFlow): string {
  return `${reporter} ${partner} ${flow}`;
}

function valuesOf(figures: readonly FigureOfFlow[]): ReadonlyMap<string, number> {
  return new Map(figures.map((figure) => [`${seriesKey(figure)} ${figure.period}`, figure.value]));
}

function scaledSeries(before: readonly FigureOfFlow[], after: readonly FigureOfFlow[]): readonly ScaledSeries[] {
  const later = Map.groupBy(after, seriesKey);
  return [...Map.groupBy(before, seriesKey)].flatMap(([series, figures]) => {
    const byPeriod = (some: readonly FigureOfFlow[]) => new Map(some.map(({ period, value }) => [period as string, value]));
    const found = findConstantFactor(byPeriod(later.get(series) ?? []), byPeriod(figures), { tolerance: 1e-6 });
    return found === null ? [] : [{ series, factor: found.factor, cells: found.compared }];
  });
}

function largestOf(moved: readonly { readonly cell: string; readonly before: number; readonly after: number }[]): MovedFigure | null {
  return moved
    .map((pair) => ({ ...pair, change: pair.after / pair.before - 1 }))
    .filter(({ change }) => Number.isFinite(change))
    .reduce<MovedFigure | null>((best, one) => (best === null || Math.abs(one.change) > Math.abs(best.change) ? one : best), null);
}
