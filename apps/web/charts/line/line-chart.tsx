import { ChartFrame } from '../frame/chart-frame.tsx';
import type { ChartProps } from '../frame/chart-props.ts';
import { hasLabels } from '../frame/chart-size.ts';
import { ChartSvg } from '../frame/chart-svg.tsx';
import { EventMarks } from '../frame/event-marks.tsx';
import { HatchPattern } from '../frame/hatch-pattern.tsx';
import { round } from '../frame/round.ts';
import { layOutLines, type PlacedEndLabel } from './line-layout.ts';
import { LineMarks } from './line-marks.tsx';

const gapRow = 7;

/** A view as lines with their names at the end. */
export function LineChart({ view, size, language, name, scope, cellOf }: ChartProps) {
  const { frame, lines } = layOutLines(view, size, language);
  const labelled = hasLabels(size);
  const hatch = `hatch-${scope}-${size.id}`;
  const gaps = lines.flatMap((line) => line.gaps.map((gap) => ({ ...gap, line })));
  return (
    <ChartSvg size={size} name={name}>
      {gaps.length === 0 ? null : <HatchPattern id={hatch} />}
      <ChartFrame frame={frame} />
      {labelled ? <EventMarks frame={frame} /> : null}
      {gaps.map(({ x, width, row, line }) => (
        <g key={`${line.id}-${x}`} className={line.className}>
          <rect
            className="gap"
            fill={`url(#${hatch})`}
            x={round(x)}
            width={round(width)}
            y={round(frame.bottom - (row + 1) * gapRow)}
            height={gapRow - 2}
          />
        </g>
      ))}
      {lines.map((line) => (
        <LineMarks key={line.id} line={line} radius={size.id === 'wide' ? 3.6 : 3} cellOf={cellOf} />
      ))}
      {lines.map(({ id, className, label }) =>
        label === null ? null : (
          <g key={id} className={className}>
            <Leader label={label} />
            <text className="end-label" x={round(label.x)} y={round(label.y)} dy="0.34em">
              {label.name}{' '}
              <tspan className="end-value" data-cell={cellOf(label.point.receipt)}>
                {label.value}
              </tspan>
            </text>
          </g>
        ),
      )}
    </ChartSvg>
  );
}

/** A hair line from the end of a line to its label, where the label had to move. */
function Leader({ label }: { label: PlacedEndLabel }) {
  if (Math.abs(label.y - label.from) < 6) return null;
  return <line className="leader" x1={round(label.x - 9)} x2={round(label.x - 3)} y1={round(label.from)} y2={round(label.y)} />;
}
