import type { PlacedAxes, PlacedEvent } from '../layout/placed-axes.ts';
import { round } from '../layout/round.ts';
import { wordsLine } from './place-event-words.ts';

const tick = { from: 11, to: 3 };

/** The events of a view: those that are named in words beside a hair line down to the axis, the others as ticks over the plot. */
export function EventMarks({ axes: { events, top, bottom } }: { axes: PlacedAxes }) {
  return (
    <g className="events">
      {events.map((event) =>
        event.words === null ? (
          <g key={event.id} className="event-tick">
            <title>{event.title}</title>
            <rect x={round(event.x - 4)} y={round(top - tick.from - 3)} width={8} height={tick.from - tick.to + 6} />
            <line x1={round(event.x)} x2={round(event.x)} y1={round(top - tick.from)} y2={round(top - tick.to)} />
          </g>
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
