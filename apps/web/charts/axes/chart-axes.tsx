import type { PlacedAxes } from '../layout/placed-axes.ts';
import { round } from '../layout/round.ts';
import { TextMark } from '../marks/text-mark.tsx';

/** Horizontal grid, zero line, ticks of both axes, the unit over the value axis: all placed by the layout. */
export function ChartAxes({ axes }: { axes: PlacedAxes }) {
  const { left, right, bottom, zero, valueTicks, periodTicks, unit } = axes;
  return (
    <g className="axes">
      {valueTicks.map(({ position, label }) => (
        <g key={position}>
          <line className="grid" x1={left} x2={round(right)} y1={round(position)} y2={round(position)} />
          <TextMark className="tick" x={left - 8} y={position} dy="0.34em" textAnchor="end" text={label} />
        </g>
      ))}
      <TextMark className="tick unit" x={0} y={axes.top - 13} text={unit} />
      {axes.hasZero ? <line className="zero" x1={left} x2={round(right)} y1={round(zero)} y2={round(zero)} /> : null}
      {periodTicks.map(({ position, label }) =>
        label === null ? null : <TextMark key={position} className="tick" x={position} y={bottom + 20} textAnchor="middle" text={label} />,
      )}
    </g>
  );
}
