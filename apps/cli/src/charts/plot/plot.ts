import type { Language, View } from '@sogdia/core';
import { formatOnAxis } from '@sogdia/core/format';
import { askedOfSource, type TimeAxis, timeAxisOf } from '@sogdia/core/workspace';
import { colorOf, type DataColor, nameOfSeries } from '../../terminal/index.ts';
import { numberAt } from './number-at.ts';
import { noMarks, type PlotMarks, plotMarksOf } from './plot-marks.ts';

/** One line of a plot: values in the unit shown, null where there is none. */
export interface PlotSeries {
  readonly label: string;
  /** Its name in the codes of economies, for a place too narrow for more; goods have none. */
  readonly short?: string | null;
  readonly color: DataColor;
  /** The partner's record of a flow is dashed beside the reporter's. */
  readonly dashed: boolean;
  readonly values: readonly (number | null)[];
}

/** What a chart draws: periods across, series of values, the dated events over them as fractions of the span, and marks. */
export interface Plot extends PlotMarks {
  readonly periods: readonly string[];
  /** What stands under the axis for each of them. */
  readonly labels: readonly string[];
  /** The same beside a label of the same year, where that says less. */
  readonly briefLabels?: readonly string[];
  /** How many steps after the first each stands. */
  readonly places: readonly number[];
  readonly series: readonly PlotSeries[];
  /** Values of others for which the axis has room besides, so that several pictures have one scale. */
  readonly reach?: readonly number[];
  /** Whether values are ranks: 1 stands at the top, and nothing lies between two of them. */
  readonly isRanked: boolean;
  readonly events: readonly { readonly letter: string; readonly position: number }[];
  /** What events set as an aim of the values, by the letters of these. */
  readonly targets: readonly { readonly letter: string; readonly value: number }[];
}

/** So wide is the name of a row of a chart of rows at most. */
export const rowLabelWidth = 30;

/** A plot of lines over labels at even steps, and of nothing besides. */
export function plotOfLines(labels: readonly string[], series: readonly PlotSeries[], isRanked = false): Plot {
  const places = labels.map((_, index) => index);
  return { periods: labels, labels, places, series, isRanked, events: [], targets: [], ...noMarks };
}

/** A view as a plot. */
export function plotOf(view: View, language: Language): Plot {
  const mirrors = mirrorsOf(view);
  const axis = timeAxisOf(view);
  const isOfGoods = new Set(view.series.map(({ product }) => product)).size > 1;
  const { periods, labels, places } = axis;
  return {
    periods,
    labels: labels.map((label) => formatOnAxis(label, null, language)),
    briefLabels: labels.map((label) => formatOnAxis(label, label, language)),
    places,
    series: view.series.map((series, index) => ({
      label: nameOfSeries(series, view, language),
      short: isOfGoods ? null : series.shortLabel,
      color: colorOf(series, view, index),
      dashed: mirrors.has(series.id),
      values: periods.map((period) => numberAt(series, period, view.unit.scale)),
    })),
    isRanked: view.spec.transform === 'rank',
    events: eventsOf(view, axis),
    targets: targetsOf(view),
    ...plotMarksOf(view, periods, language),
  };
}

/** The ids of the partners' records in a view of both. */
function mirrorsOf(view: View): ReadonlySet<string> {
  if (askedOfSource(view.spec).record !== 'both') return new Set();
  return new Set(view.series.filter(({ record }) => record === 'partner').map(({ id }) => id));
}

/** The letter that marks the events of a view on its chart and in its list. */
export function eventLetter(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + (index % 26));
}

function eventsOf(view: View, { periods, start, step, places }: TimeAxis): Plot['events'] {
  if (periods.length < 2) return [];
  return view.annotations.map(({ position }, index) => ({
    letter: eventLetter(index),
    position: Math.min(1, Math.max(0, (position - start) / (step * (places.at(-1) ?? 0)))),
  }));
}

function targetsOf({ annotations, unit }: View): Plot['targets'] {
  return annotations.flatMap(({ target }, index) =>
    target === undefined ? [] : [{ letter: eventLetter(index), value: target.value / unit.scale }],
  );
}
