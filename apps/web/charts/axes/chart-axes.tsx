import type { PlacedAxes } from '../layout/placed-axes.ts';
import { round } from '../layout/round.ts';

/** Horizontal grid, zero line, ticks of both axes, the unit over the value axis: all placed by the layout. */
export function ChartAxes({ axes }: { axes: PlacedAxes }) {
  const { left, right, bottom, zero, valueTicks, periodTicks, unit } = axes;
  return (
    <g className="axes">
      {valueTicks.map(({ position, label }) => (
        <g key={position}>
          <line className="grid" x1={left} x2={round(right)} y1={round(position)} y2={round(position)} />
          <text className="tick" x={left - 8} y={round(position)} dy="0.34em" textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {unit === null ? null : (
        <text className="tick unit" x={0} y={round(axes.top - 13)}>
          {unit}
        </text>
      )}
      {axes.hasZero ? <line className="zero" x1={left} x2={round(right)} y1={round(zero)} y2={round(zero)} /> : null}
      {periodTicks.map(({ position, label }) =>
        label === null ? null : (
          <text key={position} className="tick" x={round(position)} y={bottom + 20} textAnchor="middle">
            {label}
          </text>
        ),
      )}
    </g>
  );
}
