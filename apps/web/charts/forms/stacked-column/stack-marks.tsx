import { ChartAxes } from '../../axes/chart-axes.tsx';
import { ChartSvg } from '../../axes/chart-svg.tsx';
import { EventMarks } from '../../axes/event-marks.tsx';
import type { ChartProps } from '../../layout/chart-props.ts';
import { round } from '../../layout/round.ts';
import { BoxMark } from '../../marks/box-mark.tsx';
import { FoundMark } from '../../marks/found-mark.tsx';
import { HatchPattern } from '../../marks/hatch-pattern.tsx';
import { JointMarks } from '../../marks/joint-marks.tsx';
import { TextMark } from '../../marks/text-mark.tsx';
import { VoidMarks } from '../../marks/void-marks.tsx';
import type { PlacedStacks } from './stacked-column-layout.ts';

/** Stacked columns as they were laid out, with their names beside the last one. */
export function StackMarks({ stacks, size, name, scope, idOf }: Omit<ChartProps, 'view' | 'language'> & { stacks: PlacedStacks }) {
  const { axes, parts, voids, joints, names } = stacks;
  const hatch = `hatch-${scope}-${size.id}`;
  return (
    <ChartSvg size={size} name={name}>
      {voids.length === 0 ? null : <HatchPattern id={hatch} />}
      <ChartAxes axes={axes} />
      <EventMarks axes={axes} />
      <VoidMarks {...{ voids, axes, hatch }} />
      {parts.map(({ className, x, y, width, height, hollow, label, point }) => (
        <g key={idOf(point.receipt)} className={className}>
          <BoxMark className={hollow ? 'bar part hollow' : 'bar part'} {...{ x, y, width, height }} receipt={idOf(point.receipt)} />
          <TextMark
            className={hollow ? 'value inside on-hollow' : 'value inside'}
            x={x + width / 2}
            y={y + height / 2}
            dy="0.35em"
            textAnchor="middle"
            receipt={idOf(point.receipt)}
            text={label}
          />
          {point.hasFinding ? <FoundMark x={x + width - 4} y={y + height / 2 + 4} /> : null}
        </g>
      ))}
      <JointMarks joints={joints} />
      {names.map(({ className, x, y, from, text }) => (
        <g key={text} className={className}>
          {Math.abs(y - from) < 5 ? null : (
            <line className="leader" x1={round(axes.right - 2)} x2={round(x - 1)} y1={round(from)} y2={round(y)} />
          )}
          <TextMark className="end-label" x={x + 2} y={y} dy="0.34em" text={text} />
        </g>
      ))}
    </ChartSvg>
  );
}
