import { formatPeriod } from '@sogdia/core';
import { ChartSvg } from '../../axes/chart-svg.tsx';
import type { ChartProps } from '../../layout/chart-props.ts';
import { BoxMark } from '../../marks/box-mark.tsx';
import { TextMark } from '../../marks/text-mark.tsx';
import { layOutTreemap } from './treemap-layout.ts';

/** The parts of one period as rectangles, named inside. */
export function TreemapChart({ view, size, language, name, idOf }: ChartProps) {
  const { period, unit, tiles, lacking } = layOutTreemap(view, size, language);
  return (
    <ChartSvg size={size} name={name}>
      {period === null ? null : (
        <text className="tick" x={0} y={14}>
          <tspan className="period-name">{formatPeriod(period, language)}</tspan> {unit}
        </text>
      )}
      {tiles.map(({ id, className, x, y, width, height, name: tileName, value, point }) => (
        <g key={id} className={className}>
          <BoxMark className="bar part" {...{ x, y, width, height }} receipt={idOf(point.receipt)} />
          <TextMark className="inside tile-name" x={x + 8} y={y + 20} text={tileName} />
          <TextMark className="value inside" x={x + 8} y={y + 37} receipt={idOf(point.receipt)} text={value} />
        </g>
      ))}
      {lacking.length === 0 ? null : (
        <TextMark className="tick" x={0} y={size.height - 6} text={lacking.map((one) => `${one} –`).join('  ')} />
      )}
    </ChartSvg>
  );
}
