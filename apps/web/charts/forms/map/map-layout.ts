import { isMissing, type Language, type View, type ViewPoint, type ViewSeries } from '@sogdia/core';
import { formatCell, formatEconomy } from '@sogdia/core/format';
import type { Outline, Place } from '@sogdia/core/model';
import { comparedPeriods, valueClassesOf } from '@sogdia/core/workspace';
import type { GeoProjection } from 'd3-geo';
import type { ChartProps } from '../../layout/chart-props.ts';
import type { ChartSize } from '../../layout/chart-size.ts';
import { pointAt } from '../../layout/periods-of.ts';
import { textWidth } from '../../layout/text/text-width.ts';
import { valueTextOf } from '../../layout/value-text.ts';
import { penOf, projectionOf } from './projection.ts';

/**
 * An economy on the map: its outline, the level of its value (null where there is none), and its name and value where they have room.
 * `isAsked`: whether the view has a series of it; the others are there for orientation.
 */
export type PlacedRegion = PlacedMap['regions'][number];

/**
 * `swatches`: what stands in the key: the colours with the values at which they meet, and the kinds of ways.
 * `lacking`: economies that are asked of without an outline to draw.
 */
export type PlacedMap = ReturnType<typeof layOutMap>;

const top = 26;
const foot = 78;
const margin = 10;
const [nameFontSize, valueFontSize] = [13, 12];

/** Lays out a view as a map: each economy coloured by its value at the last period that the series share, with the ways between them. */
export function layOutMap(view: View, size: ChartSize, language: Language) {
  const bottom = size.height - foot;
  const period = comparedPeriods(view)?.last ?? null;
  const outlines = view.map?.outlines ?? [];
  const asked = outlines.filter(({ economy }) => view.series.some((series) => series.economy === economy));
  const project = projectionOf(asked, [margin, top + margin], [size.width - margin, bottom - margin]).clipExtent([
    [0, top],
    [size.width, bottom],
  ]);
  const { pathOf, centroidOf } = penOf(project);
  const pointOf = (series: ViewSeries | undefined): ViewPoint | null =>
    series === undefined || period === null ? null : pointAt(series, period);
  const values = view.series.flatMap((series) => numbersOf(pointOf(series)));
  const classes = valueClassesOf(values);
  const ordered = [...outlines.filter((one) => !asked.includes(one)), ...asked];
  const regions = ordered.flatMap((one) => {
    const outline = pathOf(one.geometry);
    if (outline === null) return [];
    const series = view.series.find(({ economy }) => economy === one.economy);
    const point = pointOf(series);
    const [value] = numbersOf(point);
    const label = labelOf(one, series, point, { view, size, language, at: centroidOf(largestOf(one)) });
    const level = value === undefined ? null : classes.levelOf(value);
    return [{ economy: one.economy, outline, isAsked: series !== undefined, level, point, label }];
  });
  const shown = view.map?.places ?? [];
  const ways = shown.flatMap((place) => wayOf(place, language, pathOf));
  return {
    height: size.height,
    period,
    unit: view.unit.short,
    regions,
    ways,
    posts: shown.flatMap((place) => postOf(place, language, project, { right: size.width, top, bottom })),
    swatches: classes.levels.map((level, index) => ({ level, end: endText(classes.breaks[index], view, language) })),
    kinds: [...new Set(ways.map(({ kind }) => kind))],
    lacking: view.series.filter(({ economy }) => !asked.some((one) => one.economy === economy)).map(({ label }) => label),
    places: view.series.map((series) => {
      const one = asked.find(({ economy }) => economy === series.economy);
      const [x = Number.NaN, y = Number.NaN] = one === undefined ? [] : centroidOf(largestOf(one));
      return series.points.map((point) => (point.period === period && Number.isFinite(x) ? ([x, y] as const) : null));
    }),
  };
}

function numbersOf(point: ViewPoint | null): readonly number[] {
  return point === null || isMissing(point.value) ? [] : [point.value];
}

/** The part of an outline with the most corners, for a label to stand in. */
function largestOf({ geometry }: Outline): Outline['geometry'] {
  if (geometry.type === 'Polygon') return geometry;
  const [first, ...rest] = geometry.coordinates;
  if (first === undefined) return geometry;
  const cornersOf = (polygon: typeof first): number => polygon[0]?.length ?? 0;
  return { type: 'Polygon', coordinates: rest.reduce((best, one) => (cornersOf(one) > cornersOf(best) ? one : best), first) };
}

interface LabelWish extends Pick<ChartProps, 'view' | 'size' | 'language'> {
  readonly at: readonly [x: number, y: number];
}

/** The name over the value, inside the drawing; of an economy that is not asked of its name alone. */
function labelOf(
  { economy }: Outline,
  series: ViewSeries | undefined,
  point: ViewPoint | null,
  { view, size, language, at: [x, y] }: LabelWish,
) {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return null;
  const name = size.id === 'narrow' ? economy : formatEconomy(view, economy, language);
  const value = point === null || isMissing(point.value) ? null : valueTextOf(view, point, size, language);
  const half = Math.max(textWidth(name, nameFontSize), textWidth(value ?? '', valueFontSize)) / 2 + 4;
  if (series === undefined && (x < half || x > size.width - half)) return null;
  return { x: Math.min(size.width - half, Math.max(half, x)), y, name, value: series === undefined ? null : (value ?? '–') };
}

function nameOf({ names }: Place, language: Language): string {
  return names[language] ?? names.en;
}

type Draw = (geometry: Exclude<Place['geometry'], null>) => string | null;

/** A railway, road, pipeline or corridor. */
function wayOf(place: Place, language: Language, draw: Draw) {
  const { id, kind, geometry, isSchematic } = place;
  if (geometry === null || geometry.type === 'Point') return [];
  const outline = draw(geometry);
  return outline === null ? [] : [{ id, kind, name: nameOf(place, language), isSchematic, outline }];
}

/** A border post. */
function postOf(
  place: Place,
  language: Language,
  project: GeoProjection,
  { right, top, bottom }: { readonly right: number; readonly top: number; readonly bottom: number },
) {
  const { id, kind, geometry } = place;
  if (geometry?.type !== 'Point' || kind !== 'border-post') return [];
  const [x, y] = project(geometry.coordinates) ?? [Number.NaN, Number.NaN];
  return x >= 0 && x <= right && y >= top && y <= bottom ? [{ id, name: nameOf(place, language), x, y }] : [];
}

function endText(end: number | undefined, view: View, language: Language): string | null {
  if (end === undefined) return null;
  const digits = String(Number((Math.abs(end) / view.unit.scale).toPrecision(2)));
  return formatCell(view, end, { ...view.unit, decimals: (digits.split('.')[1] ?? '').length }, language);
}
