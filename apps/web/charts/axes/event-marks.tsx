import type { PlacedAxes } from '../layout/placed-axes.ts';
import { round } from '../layout/round.ts';

/** The events of a view: numbered marks over the plot, each with a hair line down to the axis. The list under the chart names them. */
export function EventMarks({ axes }: { axes: PlacedAxes }) {
  return (
    <g className="events">
      {axes.events.map((event) => (
        <line
          key={`${event.id}-line`}
          className="event-line"
          x1={round(event.x)}
          x2={round(event.x)}
          y1={round(event.y + 9)}
          y2={round(axes.bottom)}
        />
      ))}
      {axes.events.map((event) => (
        <g key={event.id} className="event-mark" transform={`translate(${round(event.x)},${round(event.y)})`}>
          <title>{event.title}</title>
          <circle r={9} />
          <text textAnchor="middle" dy="0.35em">
            {event.number}
          </text>
        </g>
      ))}
    </g>
  );
}
