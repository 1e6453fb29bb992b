import type { PlacedAxes } from '../layout/placed-axes.ts';
import { round } from '../layout/round.ts';

/** What events of the view set as an aim: a line across the plot at the height of each, with its name over its beginning. */
export function TargetMarks({ axes: { left, right, targets } }: { axes: PlacedAxes }) {
  return targets.map(({ id, y, label }) => (
    <g key={id} className="events target-mark">
      <line x1={round(left)} x2={round(right)} y1={round(y)} y2={round(y)} />
      <text x={round(left + 4)} y={round(y - 6)}>
        {label}
      </text>
    </g>
  ));
}
