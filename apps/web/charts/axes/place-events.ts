import type { View } from '@sogdia/core';
import { partiesOf } from '@sogdia/core/workspace';
import type { ChartSize } from '../layout/chart-size.ts';
import type { PlacedWords } from '../layout/placed-axes.ts';
import { type NamedLine, standBeside } from './place-event-words.ts';

type Annotation = View['annotations'][number];

/** How many events are named at most; the others are ticks. */
const mostNamed: Readonly<Record<ChartSize['id'], number>> = { narrow: 3, medium: 4, broad: 5, wide: 5, panel: 0, thumbnail: 0 };

/**
 * Names the events of a view beside their lines, without two names or a name and a line in one place. The first named is the one that bears most
 * on what is asked, then always the one for which its bearing times its distance to the nearest that is named is greatest; those that find no
 * stand, and those that a line for their aim names, are ticks. `position` gives the place of a decimal year on the chart.
 */
export function placeEvents(view: View, position: (year: number) => number, size: ChartSize) {
  const lineOf = ({ id, label, position: year }: Annotation): NamedLine => ({ id, x: position(year), text: label });
  const waiting = view.annotations.filter(({ target }) => target === undefined).map((event) => ({ ...lineOf(event), event }));
  let named: readonly NamedLine[] = [];
  let words: ReadonlyMap<string, PlacedWords> = new Map();
  while (named.length < mostNamed[size.id] && waiting.length > 0) {
    const next = mostTelling(waiting, named, view, size);
    waiting.splice(waiting.indexOf(next), 1);
    const stands = standBeside([...named, next], [0, size.width]);
    if (stands === null) continue;
    named = [...named, next];
    words = stands;
  }
  return {
    height: Math.max(0, ...[...words.values()].map(({ y }) => -y)),
    events: view.annotations.map(({ id, label, position: year }) => ({
      id,
      x: position(year),
      title: label,
      words: words.get(id) ?? null,
    })),
  };
}

interface Waiting extends NamedLine {
  readonly event: Annotation;
}

function mostTelling(waiting: readonly Waiting[], named: readonly NamedLine[], view: View, { width }: ChartSize): Waiting {
  const weightOf = ({ event, x }: Waiting): number =>
    bearingOf(event, view) * Math.min(width, ...named.map((other) => Math.abs(x - other.x)));
  return waiting.reduce((best, event) => (weightOf(event) > weightOf(best) ? event : best));
}

/** Twice as much for what happened in an economy that is asked for by its name as for what happened in its group, in the world or in a neighbour. */
function bearingOf({ economies }: Annotation, { spec }: View): number {
  return partiesOf(spec).some((economy) => economies.includes(economy)) ? 2 : 1;
}
