import { formatPeriod, isMissing, type Language, type View, type ViewPoint, type ViewSeries } from '@sogdia/core';
import { messagesOf } from '../../../messages/messages.ts';
import { placeAxes, scaleFromZero } from '../../axes/place-axes.ts';
import type { ChartSize } from '../../layout/chart-size.ts';
import { cutToRoom, labelOfSeries } from '../../layout/label-of-series.ts';
import { periodsOf, pointAt } from '../../layout/periods-of.ts';
import { pushApart } from '../../layout/push-apart.ts';
import { seriesClass } from '../../layout/series-style.ts';
import { stackSeries } from '../../layout/stack-series.ts';
import { textWidth } from '../../layout/text/text-width.ts';
import { valueTextOf } from '../../layout/value-text.ts';
import { placeJoints } from '../../marks/place-joints.ts';
import { widenAlone } from '../../marks/placed-edges.ts';

const labelFontSize = 13;
const labelBreak = 17;
/** The part of the width that a name and its value may take beside the areas, so that these keep the rest. */
const mostOfWidth = 0.45;

/**
 * Lays out a view as areas on one another, from zero, that break where a part is missing.
 * `voids`: periods in which a part is missing, so that there is no sum: with the names of what is missing.
 */
export function layOutAreas(view: View, size: ChartSize, language: Language) {
  const periods = periodsOf(view);
  const layers = layersOf(view.series, periods);
  const last = layers[0]?.findLastIndex((edges) => edges !== null) ?? -1;
  const texts = view.series.map((series) => labelTextOf(series, periods[last], view, size, language));
  const labelRoom = Math.max(0, ...texts.map((text) => (text === null ? 0 : textWidth(`${text.name} ${text.value}`, labelFontSize) + 18)));
  const halfStep = (size.width - labelRoom - 40) / (2 * periods.length);
  const ends = layers.flat().flatMap((edges) => (edges === null ? [] : [edges.from, edges.to]));
  const axes = placeAxes({
    view,
    size,
    language,
    right: Math.max(16, labelRoom - halfStep),
    ...scaleFromZero(ends, view.spec.transform === 'share'),
  });
  const { placed, step } = axes;
  const wanted = layers.map((edges) => {
    const end = edges[last] ?? null;
    return end === null ? placed.zero : axes.place(middleOf(end, layers.length));
  });
  const heights = pushApart(wanted, labelBreak, [placed.top, placed.bottom - 8]);
  return {
    axes: placed,
    areas: view.series.map((series, index) => {
      const [text, y, from] = [texts[index] ?? null, heights[index], wanted[index]];
      return {
        id: series.id,
        className: seriesClass(series, view.series),
        isAlone: view.series.length === 1,
        edges: widenAlone(
          (layers[index] ?? []).map((edges, period) =>
            edges === null ? null : { x: axes.middle(period), y1: axes.place(edges.to), y0: axes.place(edges.from) },
          ),
        ),
        label: text !== null && y !== undefined && from !== undefined ? { x: axes.middle(last) + 14, y, from, ...text } : null,
      };
    }),
    voids: periods.flatMap((period, index) => {
      const missing = view.series.filter((series) => !isKnown(pointAt(series, period)));
      const label = missing.map(({ shortLabel }) => shortLabel).join(messagesOf(language)['joint.list']);
      return missing.length === 0 ? [] : [{ x: axes.middle(index) - step / 2, width: step, label }];
    }),
    joints: placeJoints(view, size, language, (_, period) => [axes.middle(periods.indexOf(period)) - step / 2, placed.bottom]),
    places: layers.map((edges) =>
      edges.map((edge, index) => {
        if (edge === null) return null;
        return [axes.middle(index), axes.place(middleOf(edge, layers.length))] as const;
      }),
    ),
  };
}

/** The values at which a part of a sum begins and ends; null in a period without a sum. */
type Edges = { readonly from: number; readonly to: number } | null;

/** The value at which an area is pointed at: in the middle of a part of a sum, at the edge of one alone. */
function middleOf({ from, to }: NonNullable<Edges>, areas: number): number {
  return areas === 1 ? to : (from + to) / 2;
}

function isKnown(point: ViewPoint | null): boolean {
  return point !== null && !isMissing(point.value);
}

/** The parts of each period on one another, series by series. */
function layersOf(all: readonly ViewSeries[], periods: readonly string[]): readonly (readonly Edges[])[] {
  const hasSum = periods.map((period) => all.every((series) => isKnown(pointAt(series, period))));
  return stackSeries(all, periods, 'none').map((layer) => layer.map(([from, to], index) => (hasSum[index] ? { from, to } : null)));
}

/** The name of a series and its value where the areas end, with the period where that is not the last. */
function labelTextOf(series: ViewSeries, period: string | undefined, view: View, size: ChartSize, language: Language) {
  const point = period === undefined ? null : pointAt(series, period);
  if (point === null) return null;
  const value = valueTextOf(view, point, size, language);
  const isLast = period === periodsOf(view).at(-1);
  const stated = isLast ? value : `${value} (${formatPeriod(point.period, language)})`;
  const room = mostOfWidth * size.width - textWidth(` ${stated}`, labelFontSize);
  return { name: cutToRoom(labelOfSeries(series, size, labelFontSize), room, labelFontSize), value: stated, point };
}
