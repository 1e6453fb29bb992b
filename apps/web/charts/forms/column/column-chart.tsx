import { ChartAxes } from '../../axes/chart-axes.tsx';
import { ChartSvg } from '../../axes/chart-svg.tsx';
import { EventMarks } from '../../axes/event-marks.tsx';
import { TargetMarks } from '../../axes/target-marks.tsx';
import type { ChartProps } from '../../layout/chart-props.ts';
import { round } from '../../layout/round.ts';
import { BoxMark } from '../../marks/box-mark.tsx';
import { FoundMark } from '../../marks/found-mark.tsx';
import { HatchPattern } from '../../marks/hatch-pattern.tsx';
import { JointMarks } from '../../marks/joint-marks.tsx';
import { TextMark } from '../../marks/text-mark.tsx';
import { layOutColumns, type PlacedColumns } from './column-layout.ts';

/** A view as columns with their values on top. */
export function ColumnChart({ view, size, language, name, scope, idOf }: ChartProps) {
  const { axes, columns, voids, ranges, joints, names } = layOutColumns(view, size, language);
  const hatch = `hatch-${scope}-${size.id}`;
  return (
    <ChartSvg size={size} name={name}>
      {voids.length === 0 ? null : <HatchPattern id={hatch} />}
      <ChartAxes axes={axes} />
      <EventMarks axes={axes} />
      {voids.map(({ x, width, point }) => (
        <BoxMark
          key={`${x}`}
          className="break"
          fill={`url(#${hatch})`}
          {...{ x, width }}
          y={axes.top}
          height={axes.bottom - axes.top}
          receipt={idOf(point.receipt)}
        />
      ))}
      <JointMarks joints={joints} />
      {columns.map(({ className, x, y, width, height, hollow, label, point }) => (
        <g key={`${x}`} className={className}>
          <BoxMark className={hollow ? 'bar hollow' : 'bar'} {...{ x, y, width, height }} receipt={idOf(point.receipt)} />
          {label === null ? null : (
            <TextMark className="value" x={label.x} y={label.y} textAnchor="middle" receipt={idOf(point.receipt)} text={label.text} />
          )}
          {point.hasFinding ? <FoundMark x={x + width / 2} y={(label === null ? y : Math.min(y, label.y - 10)) - 4} /> : null}
        </g>
      ))}
      {ranges.map(({ className, x, y, width, height }) => (
        <g key={`${x}`} className={className}>
          <BoxMark className="range over-bar" {...{ x, y, width, height }} />
        </g>
      ))}
      <TargetMarks axes={axes} />
      <ColumnNames names={names} />
    </ChartSvg>
  );
}

/** The names of the series of grouped columns, in their order, over the plot. */
function ColumnNames({ names }: { names: PlacedColumns['names'] }) {
  return (
    <>
      {names.map(({ className, text, x, y }) => (
        <g key={`${x} ${y}`} className={className} transform={`translate(${round(x)},${y})`}>
          <BoxMark className="bar" x={0} y={-9} width={10} height={10} />
          <text className="end-label" x={15}>
            {text}
          </text>
        </g>
      ))}
    </>
  );
}
