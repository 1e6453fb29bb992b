import { AxisBottom } from '@visx/axis';
import { GridRows } from '@visx/grid';
import { Group } from '@visx/group';
import { scaleLinear } from '@visx/scale';
import type { PlacedFrame } from './placed-frame.ts';
import { round } from './round.ts';

/** Horizontal grid, zero line, ticks of both axes, the unit over the value axis. */
export function ChartFrame({ frame }: { frame: PlacedFrame }) {
  const { left, right, bottom, zero, valueTicks, periodTicks, unit } = frame;
  const positions = scaleLinear<number>({ domain: [0, frame.height], range: [0, frame.height] });
  const along = scaleLinear<number>({ domain: [0, frame.width], range: [0, frame.width] });
  return (
    <Group className="frame">
      <GridRows
        className="grid"
        scale={positions}
        tickValues={valueTicks.map((tick) => round(tick.position))}
        left={left}
        width={right - left}
        stroke="currentColor"
      />
      {valueTicks.map((tick) => (
        <text key={tick.position} className="tick" x={left - 8} y={round(tick.position)} dy="0.34em" textAnchor="end">
          {tick.label}
        </text>
      ))}
      {unit === null ? null : (
        <text className="tick unit" x={0} y={round(frame.top - 13)}>
          {unit}
        </text>
      )}
      <line className="zero" x1={left} x2={right} y1={round(zero)} y2={round(zero)} />
      <AxisBottom
        scale={along}
        top={bottom}
        hideAxisLine
        hideTicks
        tickValues={periodTicks.filter((tick) => tick.label !== null).map((tick) => round(tick.position))}
        tickFormat={(position) => periodTicks.find((tick) => round(tick.position) === position)?.label ?? ''}
        tickComponent={({ x, formattedValue }) => (
          <text className="tick" x={x} y={20} textAnchor="middle">
            {formattedValue}
          </text>
        )}
      />
    </Group>
  );
}
