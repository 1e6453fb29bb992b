import { ChartAxes } from '../../axes/chart-axes.tsx';
import { ChartSvg } from '../../axes/chart-svg.tsx';
import { EventMarks } from '../../axes/event-marks.tsx';
import { TargetMarks } from '../../axes/target-marks.tsx';
import type { ChartProps } from '../../layout/chart-props.ts';
import { hasLabels } from '../../layout/chart-size.ts';
import { isDense } from '../../layout/periods-of.ts';
import { AreaBetween } from '../../marks/area-between.tsx';
import { BoxMark } from '../../marks/box-mark.tsx';
import { EndLabel } from '../../marks/end-label.tsx';
import { HatchPattern } from '../../marks/hatch-pattern.tsx';
import { JointMarks } from '../../marks/joint-marks.tsx';
import { UnusualBands, UnusualDates } from '../../marks/unusual-bands.tsx';
import { breakRow, layOutLines } from './line-layout.ts';
import { LineMarks } from './line-marks.tsx';

/** A view as lines with their names at the end; of many years without marks, as the points run into one another. */
export function LineChart({ view, size, language, name, scope, idOf, scale }: ChartProps) {
  const { axes, lines, joints, unusual } = layOutLines(view, size, language, scale);
  const dense = isDense(view);
  const labelled = hasLabels(size);
  const hatch = `hatch-${scope}-${size.id}`;
  const breaks = lines.flatMap((line) => line.breaks.map((stretch) => ({ ...stretch, line })));
  return (
    <ChartSvg size={size} name={name}>
      {breaks.length === 0 ? null : <HatchPattern id={hatch} />}
      <ChartAxes axes={axes} />
      <UnusualBands bands={unusual} axes={axes} />
      {labelled ? <EventMarks axes={axes} /> : null}
      {breaks.map(({ x, width, row, line }) => (
        <g key={`${line.id}-${x}`} className={line.className}>
          <BoxMark
            className="break"
            fill={`url(#${hatch})`}
            {...{ x, width }}
            y={axes.bottom - (row + 1) * breakRow}
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
      {labelled ? <UnusualDates bands={unusual} axes={axes} /> : null}
      <TargetMarks axes={axes} />
      <JointMarks joints={joints} />
      {lines.map(({ id, className, label }) => (
        <EndLabel key={id} label={label} className={className} reach={9} idOf={idOf} />
      ))}
    </ChartSvg>
  );
}
