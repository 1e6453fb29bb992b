import type { View } from '@sogdia/core';
import type { PlacedEvent } from '../layout/placed-axes.ts';

/** Diameter of an event's mark, and the height of one lane of marks. */
export const eventLane = 22;

/**
 * Puts the events of a view in as few lanes as keep their marks apart, the first lane lowest; numbered in the order of their dates.
 * `position` gives the place of a decimal year on the chart.
 */
export function placeEvents(view: View, position: (year: number) => number, bottom: number): readonly PlacedEvent[] {
  const lastInLane: number[] = [];
  return view.annotations.map((annotation, index) => {
    const x = position(annotation.position);
    const free = lastInLane.findIndex((last) => x - last >= eventLane - 2);
    const lane = free === -1 ? lastInLane.length : free;
    lastInLane[lane] = x;
    return { id: annotation.id, x, y: bottom - (lane + 0.5) * eventLane, number: index + 1, title: annotation.label };
  });
}

/** How many lanes the events of a view need. */
export function eventLanes(view: View, position: (year: number) => number): number {
  const tops = placeEvents(view, position, 0).map(({ y }) => y);
  return tops.length === 0 ? 0 : Math.round(-Math.min(...tops) / eventLane + 0.5);
}
