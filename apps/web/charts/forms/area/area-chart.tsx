import { ChartAxes } from '../../axes/chart-axes.tsx';
import { ChartSvg } from '../../axes/chart-svg.tsx';
import { EventMarks } from '../../axes/event-marks.tsx';
import { TargetMarks } from '../../axes/target-marks.tsx';
import type { ChartProps } from '../../layout/chart-props.ts';
import { AreaBetween } from '../../marks/area-between.tsx';
import { EndLabel } from '../../marks/end-label.tsx';
import { HatchPattern } from '../../marks/hatch-pattern.tsx';
import { JointMarks } from '../../marks/joint-marks.tsx';
import { LineThrough } from '../../marks/line-through.tsx';
import { VoidMarks } from '../../marks/void-marks.tsx';
import { layOutAreas } from './area-layout.ts';

/** A view as areas on one another, with their names and last values at their ends. */
export function AreaChart({ view, size, language, name, scope, idOf }: ChartProps) {
  const { axes, areas, voids, joints } = layOutAreas(view, size, language);
  const hatch = `hatch-${scope}-${size.id}`;
  return (
    <ChartSvg size={size} name={name}>
      {voids.length === 0 ? null : <HatchPattern id={hatch} />}
      <ChartAxes axes={axes} />
      {areas.map(({ id, className, isAlone, edges }) => (
        <g key={id} className={className}>
          <AreaBetween className={isAlone ? 'area alone' : 'area'} edges={edges} />
          {isAlone ? <LineThrough className="line" places={edges.map((edge) => (edge === null ? null : [edge.x, edge.y1]))} /> : null}
        </g>
      ))}
      <EventMarks axes={axes} />
      <VoidMarks {...{ voids, axes, hatch }} />
      <TargetMarks axes={axes} />
      <JointMarks joints={joints} />
      {areas.map(({ id, className, label }) => (
        <EndLabel key={id} label={label} className={className} reach={12} idOf={idOf} />
      ))}
    </ChartSvg>
  );
}
