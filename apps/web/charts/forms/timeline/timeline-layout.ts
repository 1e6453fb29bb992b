import type { Language, View, ViewSeries } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { stagesOf } from '@sogdia/core/workspace';
import type { ChartSize } from '../../layout/chart-size.ts';
import type { PlacedTick } from '../../layout/placed-axes.ts';
import { seriesClass } from '../../layout/series-style.ts';
import { textWidth } from '../../layout/text/text-width.ts';
import { linearPlace } from '../../layout/value-scale.ts';

/** The shades of levels, which a style sheet has. */
const darkest = 4;

/**
 * Lays out the levels of a ladder: an economy a row, years across, each level from the year in which it was reached.
 * `levels`: the levels in rising order: their names stand over the first row.
 */
export function layOutTimeline(view: View, size: ChartSize, language: Language) {
  const narrow = size.id === 'narrow';
  const names = view.series.map(({ economy }) => formatEconomy(view, economy, language));
  const left = narrow ? 4 : Math.max(...names.map((name) => textWidth(name, 14))) + 16;
  const levels = placeLevels(view.unit.levels ?? [], narrow, left, size.width);
  const top = Math.max(0, ...levels.map(({ y }) => y)) + (narrow ? 28 : 30);
  const bottom = size.height - 28;
  const { from, to } = view.spec;
  const scale = linearPlace([from, to + 1], [left, size.width - 8]);
  const rowStep = (bottom - top) / view.series.length;
  const height = narrow ? rowStep - 34 : Math.min(44, rowStep * 0.6);
  const rows = view.series.map((series, row) => {
    const y = narrow ? top + row * rowStep + 24 : top + (row + 0.5) * rowStep - height / 2;
    return {
      className: seriesClass(series, []),
      name: names[row] ?? '',
      nameX: narrow ? left : left - 12,
      nameY: narrow ? y - 8 : y + height / 2,
      y,
      height,
      stages: placeStages(view, series, { scale, y, height }),
    };
  });
  return {
    width: size.width,
    height: size.height,
    top,
    bottom,
    ticks: yearTicks(from, to, narrow, scale),
    rows,
    levels,
    places: view.series.map(({ points }, row) =>
      points.map(({ period }) => [scale(Number(period) + 0.5), (rows[row]?.y ?? top) + height / 2] as const),
    ),
  };
}

interface PlaceOfRow {
  readonly scale: (year: number) => number;
  readonly y: number;
  readonly height: number;
}

/**
 * The levels of an economy that the years of the view see, one after the other: each from the year it was reached to the next level, or to the end,
 * within the years of the view. `shade` is 0 for the lowest to 4 for the highest; `text` is where the year stands, in the stage or over its end: nowhere
 * where the next is too short as well.
 */
function placeStages(view: View, series: ViewSeries, { scale, y, height }: PlaceOfRow) {
  const { from, to } = view.spec;
  const yearWidth = textWidth('2000', 12);
  const stages = stagesOf(series);
  return stages.map(({ level, since, point }, index) => {
    const [x, end] = [scale(Math.max(Number(point.period), from)), scale(Number(stages[index + 1]?.point.period ?? to + 1))];
    const next = scale(Number(stages[index + 2]?.point.period ?? Number.POSITIVE_INFINITY));
    // Of short stages in a row the last has its year.
    const isCrowded = end - x < yearWidth && next - end < yearWidth;
    const text = isCrowded ? null : yearPlace(x, end, y, height, yearWidth);
    return { shade: shadeOf(level - 1, view.unit.levels?.length ?? 1), x, width: end - x, year: String(since.value), text, point };
  });
}

/** Levels evenly over the shades; the highest is the darkest. */
function shadeOf(level: number, levels: number): number {
  return levels < 2 ? darkest : Math.round((darkest * level) / (levels - 1));
}

/** In the stage, or over its end where the stage is too short. */
function yearPlace(x: number, end: number, y: number, height: number, width: number) {
  if (end - x < width) return { x: end, y: y - 8, inside: false };
  return { x: x + Math.min(8, (end - x - width) / 2), y: y + height / 2, inside: true };
}

/** Every fifth year, and the last. */
function yearTicks(from: number, to: number, narrow: boolean, scale: (year: number) => number): readonly PlacedTick[] {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return years.map((year) => {
    const shown = year === to || (year % 5 === 0 && to - year > (narrow ? 2 : 1));
    return { position: scale(year + 0.5), label: shown ? String(year) : null };
  });
}

/** The names of the levels: side by side where there is room, else one under the other. */
function placeLevels(levels: NonNullable<View['unit']['levels']>, narrow: boolean, left: number, width: number) {
  let [x, y] = [left, narrow ? 16 : 18];
  return levels.map(({ name }, index) => {
    const wide = textWidth(name, 12.5) + 48;
    if (index > 0 && (narrow || x + wide - 24 > width)) [x, y] = [left, y + 22];
    const place = { text: name, shade: shadeOf(index, levels.length), x, y };
    x += wide;
    return place;
  });
}
