import type { Language, View } from '@sogdia/core';
import { formatOnAxis } from '@sogdia/core/format';
import { type TimeAxis, timeAxisOf } from '@sogdia/core/workspace';
import type { ChartProps } from '../layout/chart-props.ts';
import { hasLabels } from '../layout/chart-size.ts';
import type { PlacedEvent, PlacedTick } from '../layout/placed-axes.ts';
import { textWidth } from '../layout/text/text-width.ts';
import { linearPlace, roundLinearScale, roundLogScale, type ValueScale } from '../layout/value-scale.ts';
import { valueTicksOf } from '../layout/value-ticks.ts';
import { placeEvents } from './place-events.ts';

/**
 * What a chart asks of its axes. `right` is the room for labels at the end of the series, `head` that for further rows of a legend over
 * the plot; `reversed` puts small values on top; `unsigned` writes the ticks below zero without a sign, where a flow and not a deficit
 * stands there.
 */
export interface AxesWish extends Pick<ChartProps, 'view' | 'size' | 'language'> {
  readonly domain: readonly [lowest: number, highest: number];
  readonly right: number;
  readonly head?: number;
  readonly reversed?: boolean;
  readonly unsigned?: boolean;
  readonly ticks?: readonly number[];
  readonly isLogarithmic?: boolean;
}

/** Axes with their scales: the middle of each period, the room of a period, and the place of a value. */
export type Frame = ReturnType<typeof placeAxes>;

/** The scale of values that are compared by their distance from zero: without ticks where there is none, up to 100 % for parts of a whole. */
export function scaleFromZero(values: readonly number[], isOfParts = false): Pick<AxesWish, 'domain' | 'ticks'> {
  if (values.length === 0) return { domain: [0, 1], ticks: [] };
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  if (isOfParts && high > 0.99 && high < 1.01) return { domain: [low, 1], ticks: [0, 0.25, 0.5, 0.75, 1] };
  return { domain: low === high ? [0, 1] : [low, high] };
}

const axisFontSize = 12;
const valueSteps = 4;
/** Between the plot and the words of events: the room of the unit and of the ticks. */
const eventsOverPlot = 24;

/** Lays out axes, grid and events, and gives the scales that a chart of periods draws its marks with. */
export function placeAxes(asked: AxesWish) {
  const wish = reachingTargets(asked);
  const { view, size, language, head = 0 } = wish;
  const labelled = hasLabels(size);
  const { labels, start, step: length, places } = timeAxisOf(view);
  const tickValues = scaleOf(wish, [0, 1]).ticks;
  const ticksAt = (position: (value: number) => number): readonly PlacedTick[] =>
    valueTicksOf(tickValues, view, language, position, wish.unsigned === true);
  const widest = Math.max(0, ...ticksAt(() => 0).map(({ label }) => textWidth(label ?? '', axisFontSize)));
  const left = labelled ? Math.ceil(widest) + 10 : 4;
  const right = size.width - (labelled ? wish.right : 4);
  const step = (right - left) / ((places.at(-1) ?? 0) + 1);
  const eventAt = (year: number): number => left + ((year - start) / length) * step;
  const band = placeEvents(view, eventAt, size);
  const top = labelled ? 26 + head + band.height : 8;
  const bottom = size.height - (labelled ? 28 : 8);
  const scale = scaleOf(wish, wish.reversed ? [top, bottom] : [bottom, top]);
  const [low, high] = scale.domain;
  const middle = (index: number): number => left + ((places[index] ?? 0) + 0.5) * step;
  return {
    step,
    middle,
    place: scale.place,
    placed: {
      width: size.width,
      height: size.height,
      left,
      right,
      top,
      bottom,
      zero: scale.place(Math.min(Math.max(0, low), high)),
      hasZero: low <= 0 && high >= 0,
      unit: labelled && tickValues.length > 0 ? view.unit.short : null,
      periodTicks: labelled ? periodTicksOf({ labels, places, language }, step, middle) : [],
      valueTicks: labelled || size.id === 'panel' ? ticksAt(scale.place) : [],
      events: labelled ? band.events.map((event) => lowered(event, top - eventsOverPlot)) : [],
      targets: labelled ? targetsOf(view).map(({ id, label, value }) => ({ id, label, y: scale.place(value) })) : [],
    },
  };
}

/** An event whose words are placed from the foot of their band, where that foot is at a height of the drawing. */
function lowered(event: PlacedEvent, foot: number): PlacedEvent {
  return event.words === null ? event : { ...event, words: { ...event.words, y: foot + event.words.y } };
}

/** What the events of a view set as an aim of its values. */
function targetsOf({ annotations }: View): readonly { readonly id: string; readonly label: string; readonly value: number }[] {
  return annotations.flatMap(({ id, label, target }) => (target === undefined ? [] : [{ id, label, value: target.value }]));
}

/** A wish whose scale of values reaches the targets of its view. */
function reachingTargets(wish: AxesWish): AxesWish {
  const values = targetsOf(wish.view).map(({ value }) => value);
  if (wish.ticks !== undefined || values.length === 0) return wish;
  return { ...wish, domain: [Math.min(wish.domain[0], ...values), Math.max(wish.domain[1], ...values)] };
}

/** The scale of the values: round at its ends, unless the ticks are given with it. */
function scaleOf({ domain, ticks, isLogarithmic }: AxesWish, range: readonly [number, number]): ValueScale {
  if (ticks !== undefined) return { domain, ticks, place: linearPlace(domain, range) };
  return isLogarithmic === true ? roundLogScale(domain, range) : roundLinearScale(domain, range, valueSteps);
}

/**
 * The last period always has its text, the first where it keeps clear of the next, the others as often as they fit: at equal distances where the
 * periods follow on one another, else each that keeps clear of the one after it.
 */
export function periodTicksOf(
  { labels, places, language }: Pick<TimeAxis, 'labels' | 'places'> & { readonly language: Language },
  step: number,
  middle: (index: number) => number,
): readonly PlacedTick[] {
  const isOfYears = labels[0]?.length === 4;
  const room = textWidth(isOfYears ? '2000' : formatOnAxis('2000-11', null, language), axisFontSize) + 10;
  const hasGaps = places.some((place, index) => place !== index);
  const shown = hasGaps ? clearOfNext(labels.length, room, middle) : atEqualDistances(labels.length, room, step, isOfYears);
  let before: string | null = null;
  return labels.map((label, index) => {
    const position = middle(index);
    if (!shown.has(index)) return { position, label: null };
    const named = formatOnAxis(label, before, language);
    before = label;
    return { position, label: named };
  });
}

function atEqualDistances(count: number, room: number, step: number, isOfYears: boolean): ReadonlySet<number> {
  const stride = (isOfYears ? [1, 2, 5, 10, 20] : [1, 2, 3, 6, 12, 24]).find((candidate) => candidate * step >= room) ?? 50;
  const last = count - 1;
  const shown = new Set(Array.from({ length: count }, (_, index) => index).filter((index) => (last - index) % stride === 0));
  const leftmost = Math.min(...shown);
  if (leftmost * step >= room) shown.add(0);
  else if (leftmost !== 0) {
    shown.delete(leftmost);
    shown.add(0);
  }
  if (last === 0) shown.add(0);
  return shown;
}

function clearOfNext(count: number, room: number, middle: (index: number) => number): ReadonlySet<number> {
  const shown = new Set<number>();
  let next = Number.POSITIVE_INFINITY;
  for (let index = count - 1; index >= 0; index -= 1) {
    if (next - middle(index) < room) continue;
    shown.add(index);
    next = middle(index);
  }
  return shown;
}
