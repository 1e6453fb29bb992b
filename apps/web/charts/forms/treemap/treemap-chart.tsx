import { ChartSvg } from '../../axes/chart-svg.tsx';
import type { ChartProps } from '../../layout/chart-props.ts';
import { round } from '../../layout/round.ts';
import { layOutTreemap } from './treemap-layout.ts';

/** The parts of one period as rectangles, named inside. */
export function TreemapChart({ view, size, language, name, idOf }: ChartProps) {
  const { period, unit, tiles, lacking } = layOutTreemap(view, size, language);
  return (
    <ChartSvg size={size} name={name}>
      {period === null ? null : (
        <text className="tick" x={0} y={14}>
          <tspan className="period-name">{period}</tspan> {unit}
        </text>
      )}
      {tiles.map(({ id, className, x, y, width, height, name: tileName, value, point }) => (
        <g key={id} className={className}>
          <rect
            className="bar part"
            x={round(x)}
            y={round(y)}
            width={round(width)}
            height={round(height)}
            data-receipt={idOf(point.receipt)}
          />
          {tileName === null ? null : (
            <text className="inside tile-name" x={round(x + 8)} y={round(y + 20)}>
              {tileName}
            </text>
          )}
          {value === null ? null : (
            <text className="value inside" x={round(x + 8)} y={round(y + 37)} data-receipt={idOf(point.receipt)}>
              {value}
            </text>
          )}
        </g>
      ))}
      {lacking.length === 0 ? null : (
        <text className="tick" x={0} y={size.height - 6}>
          {lacking.map((one) => `${one} –`).join('  ')}
        </text>
      )}
    </ChartSvg>
  );
}
