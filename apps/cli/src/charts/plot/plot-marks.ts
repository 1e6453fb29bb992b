import { isMissing, type Language, type Value, type View } from '@sogdia/core';
import type { ViewBand } from '@sogdia/core/model';
import { recordPairsOf } from '@sogdia/core/workspace';
import { colorOf, type DataColor } from '../../terminal/index.ts';

/** A band along the periods: from its lower to its upper edge, null where it has none. */
export interface PlotBand {
  readonly color: DataColor;
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
}

/** What a chart draws besides its series. Periods are told by their index. */
export interface PlotMarks {
  readonly bands: readonly PlotBand[];
  /** What the bands are: the spread of all methods of reconciliation, the discrepancy between two records, or the bounds of a source; null without any. */
  readonly bandKind: 'methods' | 'discrepancy' | 'bounds' | null;
  /** Periods whose figures come from another source than those before. */
  readonly joints: readonly number[];
  /** Periods without a record of the partner's. */
  readonly voids: readonly number[];
  /** Periods of which a report that lacks parts is on file. */
  readonly incomplete: readonly number[];
}

/** Nothing besides the series. */
export const noMarks: PlotMarks = { bands: [], bandKind: null, joints: [], voids: [], incomplete: [] };

/** The marks of a view. The discrepancy is drawn where a view sets the two records of one flow beside each other; of several flows it would hide them. */
export function plotMarksOf(view: View, periods: readonly string[], language: Language): PlotMarks {
  const indexesOf = (wanted: readonly string[]): readonly number[] =>
    periods.flatMap((period, index) => (wanted.includes(period) ? [index] : []));
  const joints = indexesOf(view.joints.map(({ period }) => period));
  const bounds = boundsOf(view, periods);
  if (bounds.length > 0) return { ...noMarks, bands: bounds, bandKind: 'bounds', joints };
  const bands = view.bands.map((band) => methodsBand(band, view, periods)).filter(({ high }) => high.some((value) => value !== null));
  const [pair, other] = view.discrepancies.length === 1 ? recordPairsOf(view, language) : [];
  if (pair === undefined || other !== undefined) return { ...noMarks, bands, bandKind: bands.length > 0 ? 'methods' : null, joints };
  const missing = pair.mirror.points.filter(({ value }) => hasNoRecord(value)).map(({ period }) => period);
  const discrepancy = discrepancyBand(view, periods);
  const isDrawn = discrepancy.low.some((value) => value !== null);
  return {
    bands: isDrawn ? [discrepancy] : [],
    bandKind: isDrawn ? 'discrepancy' : null,
    joints,
    voids: indexesOf(missing),
    incomplete: indexesOf(pair.incomplete),
  };
}

/** Whether nobody kept a record, other than that it was not known yet or lacks parts. */
export function hasNoRecord(value: Value): boolean {
  return isMissing(value) && value.missing !== 'after-vintage-date' && value.missing !== 'report-incomplete';
}

function methodsBand({ measure, partner, points }: ViewBand, view: View, periods: readonly string[]): PlotBand {
  const index = view.series.findIndex((series) => series.measure === measure && series.economy === partner);
  const series = view.series[index] ?? view.series[0];
  const edge = (end: 'lowest' | 'highest'): readonly (number | null)[] =>
    periods.map((period) => {
      const value = points.find((point) => point.period === period)?.[end]?.value;
      return value === undefined ? null : value / view.unit.scale;
    });
  return { color: colorOf(series, view, index), low: edge('lowest'), high: edge('highest') };
}

/** Between the bounds that the source gives, of each series that has any. */
function boundsOf(view: View, periods: readonly string[]): readonly PlotBand[] {
  return view.series.flatMap((series, index) => {
    const edge = (end: 'lower' | 'upper'): readonly (number | null)[] =>
      periods.map((period) => {
        const value = series.bounds.find((bounds) => bounds.period === period)?.[end].value;
        return value === undefined || isMissing(value) ? null : value / view.unit.scale;
      });
    const [low, high] = [edge('lower'), edge('upper')];
    return low.some((value) => value !== null) ? [{ color: colorOf(series, view, index), low, high }] : [];
  });
}

/** Between the two records, in the periods that both have. */
function discrepancyBand(view: View, periods: readonly string[]): PlotBand {
  const values = periods.map((period) => view.series.map(({ points }) => points.find((point) => point.period === period)?.value));
  const edge = (choose: (...numbers: readonly number[]) => number): readonly (number | null)[] =>
    values.map((both) => {
      const known = both.flatMap((value) => (value === undefined || isMissing(value) ? [] : [value / view.unit.scale]));
      return known.length < 2 ? null : choose(...known);
    });
  return { color: colorOf(view.series[0], view, 0), low: edge(Math.min), high: edge(Math.max) };
}
