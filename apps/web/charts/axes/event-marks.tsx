import type { PlacedAxes, PlacedEvent } from '../layout/placed-axes.ts';
import { round } from '../layout/round.ts';
import { wordsLine } from './place-event-words.ts';

/** Where a tick begins over the plot, and how large it is. */
const tick = { from: 11, width: 1.5, height: 8 };

/** The events of a view: those that are named in words beside a hair line down to the axis, the others as ticks over the plot. */
export function EventMarks({ axes: { events, top, bottom } }: { axes: PlacedAxes }) {
  return (
    <g className="events">
      {events.map((event) =>
        event.words === null ? (
          <rect
            key={event.id}
            className="event-tick"
            x={round(event.x - tick.width / 2)}
            y={round(top - tick.from)}
            width={tick.width}
            height={tick.height}
          >
            <title>{event.title}</title>
          </rect>
        ) : (
          <NamedEvent key={event.id} x={event.x} words={event.words} bottom={bottom} />
        ),
      )}
    </g>
  );
}

function NamedEvent({ x, words, bottom }: { x: number; words: NonNullable<PlacedEvent['words']>; bottom: number }) {
  const beside = round(x + (words.anchor === 'start' ? 5 : -5));
  return (
    <g className="event-mark">
      <line className="event-line" x1={round(x)} x2={round(x)} y1={round(words.y + 2)} y2={round(bottom)} />
      <text textAnchor={words.anchor}>
        {words.lines.map((line, index) => (
          <tspan key={line} x={beside} y={round(words.y + 12 + index * wordsLine)}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
