import { formatEconomy, isMissing, type Language, type View, type ViewPoint } from '@sogdia/core';
import { type ChartSize, hasLabels } from '../../layout/chart-size.ts';
import type { PlacedTick, PointPlaces } from '../../layout/placed-axes.ts';
import { seriesClass } from '../../layout/series-style.ts';
import { textWidth } from '../../layout/text-width.ts';
import { linearPlace } from '../../layout/value-scale.ts';

/** A level of partnership in one row: from the year it was reached to the next level, or to the end, within the years of the view. */
export interface PlacedStage {
  readonly level: number;
  readonly x: number;
  readonly width: number;
  readonly year: string;
  /** Where the year stands: in the stage, or over its end where the stage is too short. */
  readonly text: { readonly x: number; readonly y: number; readonly inside: boolean } | null;
  readonly point: ViewPoint;
}

export interface PlacedRow {
  readonly className: string;
  readonly name: string;
  readonly nameX: number;
  readonly nameY: number;
  readonly y: number;
  readonly height: number;
  readonly stages: readonly PlacedStage[];
}

export interface PlacedTimeline {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly PlacedTick[];
  readonly rows: readonly PlacedRow[];
  /** The levels in rising order: their names stand over the first row. */
  readonly levels: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly places: PointPlaces;
}

/** Lays out partnerships: an economy a row, years across, each level from the year in which it was reached. */
export function layOutTimeline(view: View, size: ChartSize, language: Language): PlacedTimeline {
  const labelled = hasLabels(size);
  const narrow = size.id === 'narrow' || !labelled;
  const lines = [...Map.groupBy(view.series, ({ economy }) => economy).entries()];
  const levels = [...new Map(view.series.map(({ measure, label }) => [measure, label])).entries()];
  const names = lines.map(([economy]) => formatEconomy(view, economy, language));
  const left = narrow ? 4 : Math.max(...names.map((name) => textWidth(name, 14))) + 16;
  const top = labelled ? (narrow ? 88 : 48) : 8;
  const bottom = size.height - (labelled ? 28 : 8);
  const { from, to } = view.spec;
  const scale = linearPlace([from, to + 1], [left, size.width - 8]);
  const rowStep = (bottom - top) / lines.length;
  const height = narrow && labelled ? rowStep - 34 : Math.min(44, rowStep * 0.6);
  const yearWidth = textWidth('2000', 12);
  const rows = lines.map(([, series], row) => {
    const y = narrow && labelled ? top + row * rowStep + 24 : top + (row + 0.5) * rowStep - height / 2;
    const reached = series.flatMap(({ measure, points: [point] }) => {
      return point === undefined || isMissing(point.value)
        ? []
        : [{ point, year: point.value, level: levels.findIndex(([id]) => id === measure) }];
    });
    return {
      className: series[0] === undefined ? '' : seriesClass(series[0], []),
      name: names[row] ?? '',
      nameX: narrow ? left : left - 12,
      nameY: narrow ? y - 8 : y + height / 2,
      y,
      height,
      stages: reached.flatMap(({ point, year, level }, index) => {
        const [start, after] = [Math.max(year, from), Math.min(reached[index + 1]?.year ?? to + 1, to + 1)];
        if (after <= start) return [];
        const [x, end] = [scale(start), scale(after)];
        const text = labelled ? yearPlace(x, end, y, height, yearWidth) : null;
        return [{ level, x, width: end - x, year: String(year), text, point }];
      }),
    };
  });
  return {
    width: size.width,
    height: size.height,
    top,
    bottom,
    ticks: labelled ? yearTicks(from, to, narrow, scale) : [],
    rows,
    levels: labelled
      ? placeLevels(
          levels.map(([, label]) => label),
          narrow,
          left,
        )
      : [],
    places: view.series.map((series) => {
      const row = rows[lines.findIndex(([economy]) => economy === series.economy)];
      const stage = row?.stages.find(({ point }) => point === series.points[0]);
      if (row === undefined) return [null];
      return [
        stage === undefined ? ([scale(to + 0.5), row.y + row.height / 2] as const) : ([stage.x + 2, row.y + row.height / 2] as const),
      ];
    }),
  };
}

/** In the stage, or over its end where the stage is too short. */
function yearPlace(x: number, end: number, y: number, height: number, width: number): PlacedStage['text'] {
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
function placeLevels(labels: readonly string[], narrow: boolean, left: number): PlacedTimeline['levels'] {
  let x = left;
  return labels.map((text, index) => {
    const place = narrow ? { text, x: left, y: 16 + index * 22 } : { text, x, y: 18 };
    x += textWidth(text, 12.5) + 48;
    return place;
  });
}
