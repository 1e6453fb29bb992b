import { isMissing, type Language, type View, type ViewSeries } from '@sogdia/core';
import { formatCell } from '@sogdia/core/format';
import { messagesOf } from '../../../messages/messages.ts';
import { type Frame, placeAxes, scaleFromZero } from '../../axes/place-axes.ts';
import type { ChartSize } from '../../layout/chart-size.ts';
import { labelOfSeries } from '../../layout/label-of-series.ts';
import { periodsOf, pointAt } from '../../layout/periods-of.ts';
import type { PlacedAxes } from '../../layout/placed-axes.ts';
import { pushApart } from '../../layout/push-apart.ts';
import { seriesClass } from '../../layout/series-style.ts';
import { type SignedValue, stackSeries } from '../../layout/stack-series.ts';
import { textWidth } from '../../layout/text/text-width.ts';
import { placeJoints } from '../../marks/place-joints.ts';

/** One part of a stacked column; the label is null where it does not fit into the part. */
export type PlacedPart = NonNullable<ReturnType<typeof placePart>>;

export type PlacedStacks = ReturnType<typeof layOutStacks>;

const labelFontSize = 12;
const nameFontSize = 13;

/** Lays out a view as columns of stacked parts, in the order of the series from the zero line outwards. */
export function layOutStacks(view: View, size: ChartSize, language: Language, signed?: SignedValue) {
  const periods = periodsOf(view);
  const layers = stackSeries(view.series, periods, 'diverging', signed);
  const stacks = periods.map((period, at) => view.series.flatMap((series, index) => partOf(series, period, layers[index]?.[at])));
  const ends = stacks.flatMap((stack) => stack.flatMap(({ from, to }) => [from, to]));
  const named = (series: ViewSeries): string => labelOfSeries(series, size, nameFontSize);
  const right = Math.max(...view.series.map((series) => textWidth(named(series), nameFontSize))) + 22;
  const empty = stacks.every((stack) => stack.every(({ point }) => isMissing(point.value)));
  const scale = scaleFromZero(empty ? [] : ends, view.spec.transform === 'share');
  const unsigned = view.series.some(({ measure }) => measure === 'import');
  const axes = placeAxes({ view, size, language, right, unsigned, ...scale });
  const width = axes.step * 0.78;
  const left = (index: number): number => axes.middle(index) - width / 2;
  const parts = stacks.map((stack, index) => stack.map((part) => placePart(part, left(index), width, axes, view, size, language)));
  return {
    axes: axes.placed,
    parts: parts.flatMap((stack) => stack.filter((part) => part !== null)),
    voids: stacks.flatMap((stack, index) => {
      const missing = stack.filter(({ point }) => isMissing(point.value));
      const label = missing.map(({ series }) => series.shortLabel).join(messagesOf(language)['joint.list']);
      return missing.length === 0 ? [] : [{ x: left(index), width, label }];
    }),
    joints: placeJoints(view, size, language, (_, period) => [axes.middle(periods.indexOf(period)) - axes.step / 2, axes.placed.bottom]),
    names: namesOf(view, parts.at(-1) ?? [], axes.placed, named),
    places: view.series.map((_, series) =>
      periods.map((_period, index) => {
        const part = parts[index]?.[series];
        return part ? ([part.x + width / 2, part.y + part.height / 2] as const) : ([axes.middle(index), axes.placed.zero] as const);
      }),
    ),
  };
}

type Part = ReturnType<typeof partOf>[number];

/** The part of a series in a column, with the values at which it begins and ends. */
function partOf(series: ViewSeries, period: string, ends: readonly [from: number, to: number] | undefined) {
  const point = pointAt(series, period);
  return point === null || ends === undefined ? [] : [{ series, point, from: ends[0], to: ends[1] }];
}

function placePart(
  { series, point, from, to }: Part,
  x: number,
  width: number,
  axes: Frame,
  view: View,
  size: ChartSize,
  language: Language,
) {
  if (isMissing(point.value)) return null;
  const [one, other] = [axes.place(from), axes.place(to)];
  const height = Math.abs(one - other);
  const text = formatCell(
    view,
    point.value,
    { ...view.unit, decimals: size.id === 'narrow' && view.unit.display === 'percent' ? 0 : 1 },
    language,
  );
  const fits = height >= 15 && textWidth(text, labelFontSize) <= width + 1;
  return {
    className: seriesClass(series, view.series),
    x,
    y: Math.min(one, other),
    width,
    height,
    hollow: point.isMarked,
    label: fits ? text : null,
    point,
  };
}

/** The names of the series beside their parts in the last column. */
function namesOf(view: View, last: readonly (PlacedPart | null)[], axes: PlacedAxes, named: (series: ViewSeries) => string) {
  const wanted = last.map((part) => (part === null ? axes.zero : part.y + part.height / 2));
  const placed = pushApart(wanted, 17, [axes.top, axes.bottom]);
  return view.series.flatMap((series, index) => {
    const [y, from] = [placed[index], wanted[index]];
    if (y === undefined || from === undefined) return [];
    return [{ className: seriesClass(series, view.series), x: axes.right + 8, y, from, text: named(series) }];
  });
}
