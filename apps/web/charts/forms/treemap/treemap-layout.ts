import { isMissing, type Language, type View, type ViewSeries } from '@sogdia/core';
import { comparedPeriods, seriesByValue } from '@sogdia/core/workspace';
import { hierarchy, treemap } from 'd3-hierarchy';
import type { ChartSize } from '../../layout/chart-size.ts';
import { pointAt } from '../../layout/periods-of.ts';
import { colourClass } from '../../layout/series-style.ts';
import { textWidth } from '../../layout/text/text-width.ts';
import { valueTextOf } from '../../layout/value-text.ts';

const nameFontSize = 13;
const valueFontSize = 12;
const top = 26;
const foot = 24;
const padding = 8;
const lineHeight = 17;

/**
 * Lays out the parts of one period, the last that the series share, as rectangles from the greatest to the least, whose areas are their shares.
 * `tiles`: with name and value where they fit, the value under the name.
 * `period`: the period of the parts, and the unit of their values.
 * `lacking`: series without a number in the period, which the whole lacks.
 */
export function layOutTreemap(view: View, size: ChartSize, language: Language) {
  const period = comparedPeriods(view)?.last ?? null;
  const parts = period === null ? [] : partsOf(view, period);
  const lacking = view.series.filter((series) => !parts.some((part) => part.series === series));
  const height = size.height - top - (lacking.length > 0 ? foot : 0);
  const tiles = rectanglesOf(parts, size.width, height).map(({ part: { series, point }, x, y, width, height: tall }) => {
    const texts = textsThatFit(series, valueTextOf(view, point, size, language), width, tall);
    return { id: series.id, className: colourClass(series, view.series), x, y: top + y, width, height: tall, ...texts, point };
  });
  return {
    period,
    unit: view.unit.short,
    tiles,
    lacking: lacking.map(({ label }) => label),
    places: view.series.map((series) => {
      const tile = tiles.find(({ id }) => id === series.id);
      return series.points.map((point) =>
        tile === undefined || point.period !== period ? null : ([tile.x + tile.width / 2, tile.y + tile.height / 2] as const),
      );
    }),
  };
}

type Part = ReturnType<typeof partsOf>[number];

/** What has an area: numbers above zero, the greatest first. */
function partsOf(view: View, period: string) {
  return seriesByValue(view).flatMap((series) => {
    const point = pointAt(series, period);
    return point === null || isMissing(point.value) || point.value <= 0 ? [] : [{ series, point, value: point.value }];
  });
}

function rectanglesOf(parts: readonly Part[], width: number, height: number) {
  if (parts.length === 0) return [];
  const whole = hierarchy<Node>({ children: parts.map((part) => ({ part })) }).sum((node) => ('part' in node ? node.part.value : 0));
  return treemap<Node>()
    .size([width, height])
    .round(true)(whole)
    .leaves()
    .flatMap(({ data, x0, y0, x1, y1 }) => ('part' in data ? [{ part: data.part, x: x0, y: y0, width: x1 - x0, height: y1 - y0 }] : []));
}

type Node = { readonly part: Part } | { readonly children: readonly Node[] };

/** The name in full or in short with the value, the name alone, or nothing. */
function textsThatFit({ label, shortLabel }: ViewSeries, value: string, width: number, height: number) {
  const fits = (text: string, fontSize: number): boolean => textWidth(text, fontSize) <= width - 2 * padding;
  const name = [label, shortLabel].find((text) => fits(text, nameFontSize)) ?? null;
  if (name === null || height < lineHeight + padding) return { name: null, value: null };
  return { name, value: fits(value, valueFontSize) && height >= 2 * lineHeight + padding ? value : null };
}
