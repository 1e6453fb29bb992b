import type { Outline } from '@sogdia/core/model';
import type { ChartSize } from '../../layout/chart-size.ts';
import { textWidth } from '../../layout/text/text-width.ts';
import { penOf, projectionOf } from './projection.ts';

/** A number that belongs to a point of the map: longitude and latitude in degrees. */
export interface Dot {
  readonly id: string;
  readonly name: string;
  readonly at: readonly [longitude: number, latitude: number];
  readonly value: number;
}

/** A dot as it is drawn. */
interface PlacedDot {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const margin = 8;
const labelFontSize = 12;
const labelHeight = 15;
const mostLabels = 6;

/**
 * Lays out numbers as dots whose areas are in proportion to them, the largest first, so that smaller ones lie over it; below them the outlines of the
 * economies that are asked of, and what lies around. The largest are named beside their dots, where the names keep clear of one another and of the edge.
 */
export function layOutDots(dots: readonly Dot[], outlines: readonly Outline[], economies: readonly string[], size: ChartSize) {
  const asked = outlines.filter(({ economy }) => economies.includes(economy));
  const project = projectionOf(asked, [margin, margin], [size.width - margin, size.height - margin]).clipExtent([
    [0, 0],
    [size.width, size.height],
  ]);
  const { pathOf } = penOf(project);
  const most = Math.max(0, ...dots.map(({ value }) => value));
  const largest = Math.sqrt(size.width * size.height) / 20;
  const ordered = dots.toSorted((one, other) => other.value - one.value);
  const placed = ordered.flatMap(({ id, name, at, value }) => {
    const [x, y] = project([at[0], at[1]]) ?? [];
    if (x === undefined || y === undefined) return [];
    return [{ id, name, x, y, radius: most > 0 ? largest * Math.sqrt(value / most) : 0 }];
  });
  const labels = labelsOf(placed, size);
  return {
    outlines: [...outlines.filter((one) => !asked.includes(one)), ...asked].flatMap((one) => {
      const drawn = pathOf(one.geometry);
      return drawn === null ? [] : [{ economy: one.economy, path: drawn, isAsked: asked.includes(one) }];
    }),
    dots: placed.map((dot) => ({ ...dot, label: labels.get(dot.id) ?? null })),
  };
}

/**
 * The names of the largest on the right of their dots, on the left, under or over them; one that would cross another, a dot that is as good as its own, or the edge
 * has none.
 */
function labelsOf(dots: readonly PlacedDot[], { width }: ChartSize): ReadonlyMap<string, { x: number; y: number }> {
  const labels = new Map<string, { x: number; y: number; end: number }>();
  for (const dot of dots.slice(0, mostLabels)) {
    const room = textWidth(dot.name, labelFontSize);
    const [beside, over] = [dot.radius + 4, dot.radius + labelHeight / 2 + 1];
    const free = [
      { x: dot.x + beside, y: dot.y },
      { x: dot.x - beside - room, y: dot.y },
      { x: dot.x - room / 2, y: dot.y + over },
      { x: dot.x - room / 2, y: dot.y - over },
    ]
      .map((label) => ({ ...label, end: label.x + room }))
      .find(
        (label) =>
          label.x >= 0 &&
          label.end <= width &&
          [...labels.values()].every((other) => areApart(label, other, labelHeight)) &&
          dots.every((other) => other.id === dot.id || other.radius < dot.radius / 2 || isClearOf(label, other)),
      );
    if (free !== undefined) labels.set(dot.id, free);
  }
  return labels;
}

interface Span {
  readonly x: number;
  readonly end: number;
  readonly y: number;
}

function areApart(one: Span, other: Span, height: number): boolean {
  return one.end < other.x || one.x > other.end || Math.abs(one.y - other.y) >= height;
}

function isClearOf(label: Span, { x, y, radius }: PlacedDot): boolean {
  return areApart(label, { x: x - radius, end: x + radius, y }, radius + labelHeight / 2);
}
