import { ChartAxes } from '../../axes/chart-axes.tsx';
import { ChartSvg } from '../../axes/chart-svg.tsx';
import { EventMarks } from '../../axes/event-marks.tsx';
import { TargetMarks } from '../../axes/target-marks.tsx';
import type { ChartProps } from '../../layout/chart-props.ts';
import { hasLabels } from '../../layout/chart-size.ts';
import { round } from '../../layout/round.ts';
import { AreaBetween } from '../../marks/area-between.tsx';
import { HatchPattern } from '../../marks/hatch-pattern.tsx';
import { JointMarks } from '../../marks/joint-marks.tsx';
import { breakRow, type LineScale, layOutLines, type PlacedEndLabel } from './line-layout.ts';
import { LineMarks, markedYears } from './line-marks.tsx';

/** A view as lines with their names at the end; of many years without marks, as the points run into one another. */
export function LineChart({ view, size, language, name, scope, idOf, scale = 'linear' }: ChartProps & { scale?: LineScale }) {
  const { axes, lines, joints } = layOutLines(view, size, language, scale);
  const dense = view.spec.to - view.spec.from >= markedYears;
  const labelled = hasLabels(size);
  const hatch = `hatch-${scope}-${size.id}`;
  const breaks = lines.flatMap((line) => line.breaks.map((stretch) => ({ ...stretch, line })));
  return (
    <ChartSvg size={size} name={name}>
      {breaks.length === 0 ? null : <HatchPattern id={hatch} />}
      <ChartAxes axes={axes} />
      {labelled ? <EventMarks axes={axes} /> : null}
      {breaks.map(({ x, width, row, line }) => (
        <g key={`${line.id}-${x}`} className={line.className}>
          <rect
            className="break"
            fill={`url(#${hatch})`}
            x={round(x)}
            width={round(width)}
            y={round(axes.bottom - (row + 1) * breakRow)}
            height={breakRow - 2}
          />
        </g>
      ))}
      {lines.map(({ id, className, ranges }) =>
        ranges.length === 0 ? null : (
          <g key={id} className={className}>
            <AreaBetween className="range" edges={ranges} />
          </g>
        ),
      )}
      {lines.map((line) => (
        <LineMarks key={line.id} line={dense ? { ...line, markers: [] } : line} radius={size.id === 'wide' ? 3.6 : 3} idOf={idOf} />
      ))}
      <TargetMarks axes={axes} />
      <JointMarks joints={joints} />
      {lines.map(({ id, className, label }) =>
        label === null ? null : (
          <g key={id} className={className}>
            <Leader label={label} />
            <text className="end-label" x={round(label.x)} y={round(label.y)} dy="0.34em">
              {label.name}{' '}
              <tspan className="end-value" data-receipt={idOf(label.point.receipt)}>
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
