import { curveBumpX } from '@visx/vendor/d3-shape';
import { ChartSvg } from '../../axes/chart-svg.tsx';
import type { ChartProps } from '../../layout/chart-props.ts';
import { round } from '../../layout/round.ts';
import { LineThrough } from '../../marks/line-through.tsx';
import { TextMark } from '../../marks/text-mark.tsx';
import { layOutBump } from './bump-layout.ts';

/** Ranks over time: a line for each series from place to place, the number of the place in its marks, its name at both ends. */
export function BumpChart({ view, size, name, language, idOf }: ChartProps) {
  const { radius, bottom, periods, series } = layOutBump(view, size, language);
  return (
    <ChartSvg size={size} name={name}>
      {periods.map(({ position, label }) =>
        label === null ? null : <TextMark key={position} className="tick" x={position} y={bottom + 32} textAnchor="middle" text={label} />,
      )}
      {series.map(({ id, className, places }) => (
        <g key={id} className={className}>
          <LineThrough className="line bump" places={places} curve={curveBumpX} />
        </g>
      ))}
      {series.map(({ id, className, ranks, names }) => (
        <g key={id} className={className}>
          {ranks.map(({ x, y, text, point }) => (
            <g key={x}>
              <circle className="marker" cx={round(x)} cy={round(y)} r={radius} data-receipt={idOf(point.receipt)} />
              <TextMark className="value inside" x={x} y={y} dy="0.35em" textAnchor="middle" receipt={idOf(point.receipt)} text={text} />
            </g>
          ))}
          {names.map(({ side, x, y, text }) => (
            <TextMark
              key={side}
              className="end-label"
              x={x}
              y={y}
              dy="0.34em"
              textAnchor={side === 'start' ? 'end' : 'start'}
              text={text}
            />
          ))}
        </g>
      ))}
    </ChartSvg>
  );
}
