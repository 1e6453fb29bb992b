import type { Language, View } from '@sogdia/core';
import { scaleBand, scaleLinear } from '@visx/scale';
import { type ChartSize, hasLabels } from './chart-size.ts';
import { periodsOf } from './periods-of.ts';
import { eventLane, eventLanes, placeEvents } from './place-events.ts';
import type { PlacedFrame, PlacedTick } from './placed-frame.ts';
import { textWidth } from './text-width.ts';
import { valueTicksOf } from './value-ticks.ts';

/**
 * What a chart asks of its frame. `right` is the room for labels at the end of the series; `reversed` puts small values on top;
 * `unsigned` writes the ticks below zero without a sign, where a flow and not a deficit stands there.
 */
export interface FrameWish {
  readonly view: View;
  readonly size: ChartSize;
  readonly language: Language;
  readonly domain: readonly [lowest: number, highest: number];
  readonly right: number;
  readonly reversed?: boolean;
  readonly unsigned?: boolean;
  readonly ticks?: readonly number[];
}

/** A frame with its scales: the middle of each period, the room of a period, and the place of a value. */
export interface Frame {
  readonly placed: PlacedFrame;
  readonly step: number;
  readonly middle: (periodIndex: number) => number;
  readonly place: (value: number) => number;
}

const axisFontSize = 12;

/** Lays out axes, grid and events, and gives the scales that a chart of periods draws its marks with. */
export function placeFrame(wish: FrameWish): Frame {
  const { view, size, language } = wish;
  const labelled = hasLabels(size);
  const periods = periodsOf(view);
  const nice = scaleLinear<number>({ domain: [...wish.domain] }).nice(4);
  const tickValues = wish.ticks ?? nice.ticks(4);
  const ticksAt = (position: (value: number) => number): readonly PlacedTick[] =>
    valueTicksOf(tickValues, view, language, position, wish.unsigned === true);
  const widest = Math.max(0, ...ticksAt(() => 0).map(({ label }) => textWidth(label ?? '', axisFontSize)));
  const left = labelled ? Math.ceil(widest) + 10 : 4;
  const right = size.width - (labelled ? wish.right : 4);
  const bands = scaleBand<number>({ domain: periods.map((_, index) => index), range: [left, right] });
  const step = bands.step();
  const first = Number(periods[0]);
  const eventAt = (year: number): number => left + (year - first) * step;
  const lanes = labelled ? eventLanes(view, eventAt) : 0;
  const top = labelled ? 26 + lanes * eventLane : 8;
  const bottom = size.height - (labelled ? 28 : 8);
  const [low = 0, high = 1] = wish.ticks === undefined ? nice.domain() : wish.domain;
  const scale = scaleLinear<number>({ domain: [low, high], range: wish.reversed ? [top, bottom] : [bottom, top] });
  const middle = (index: number): number => left + (index + 0.5) * step;
  return {
    step,
    middle,
    place: (value) => scale(value),
    placed: {
      width: size.width,
      height: size.height,
      left,
      right,
      top,
      bottom,
      zero: scale(Math.min(Math.max(0, low), high)),
      hasZero: low <= 0 && high >= 0,
      unit: labelled ? view.unit.short : null,
      periodTicks: labelled ? periodTicksOf(periods, step, middle) : [],
      valueTicks: labelled ? ticksAt((value) => scale(value)) : [],
      events: labelled ? placeEvents(view, eventAt, top - 20) : [],
    },
  };
}

/** The last period always has its text, the first where it keeps clear of the next, the others as often as they fit. */
function periodTicksOf(periods: readonly string[], step: number, middle: (index: number) => number): readonly PlacedTick[] {
  const room = textWidth('2000', axisFontSize) + 10;
  const stride = [1, 2, 5, 10, 20].find((candidate) => candidate * step >= room) ?? 50;
  const last = periods.length - 1;
  const shown = new Set(periods.map((_, index) => index).filter((index) => (last - index) % stride === 0));
  const leftmost = Math.min(...shown);
  if (leftmost * step >= room) shown.add(0);
  else if (leftmost !== 0) {
    shown.delete(leftmost);
    shown.add(0);
  }
  if (last === 0) shown.add(0);
  return periods.map((period, index) => ({ position: middle(index), label: shown.has(index) ? period : null }));
}
