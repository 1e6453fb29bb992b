import type { Receipt } from '@sogdia/core';
import { ChartSvg } from '../../axes/chart-svg.tsx';
import type { ChartProps } from '../../layout/chart-props.ts';
import { round } from '../../layout/round.ts';
import { markerPath } from '../../marks/marker-path.ts';
import { TextMark } from '../../marks/text-mark.tsx';
import { layOutSlopes, type PlacedSlope, type PlacedSlopeEnd } from './slope-layout.ts';

/** A view as slopes between two periods, each named with its value at both ends. */
export function SlopeChart({ view, size, language, name, idOf }: ChartProps) {
  const { top, bottom, periods, slopes, lacking } = layOutSlopes(view, size, language);
  return (
    <ChartSvg size={size} name={name}>
      {periods.map(({ x, y, text }) => (
        <g key={text}>
          <line className="grid-column" x1={round(x)} x2={round(x)} y1={round(top - 8)} y2={round(bottom + 8)} />
          <TextMark className="period-name" x={x} y={y} textAnchor="middle" text={text} />
        </g>
      ))}
      {slopes.map((slope) => (
        <SlopeMark key={slope.id} slope={slope} idOf={idOf} />
      ))}
      {slopes.map(({ id, className, ends }) => (
        <g key={id} className={className}>
          {ends.map((end) => (
            <EndLabel key={end.side} end={end} idOf={idOf} />
          ))}
        </g>
      ))}
      {lacking.map(({ id, className, x, y, text }) => (
        <g key={id} className={className}>
          <TextMark className="end-label" x={x} y={y} dy="0.34em" text={text} />
        </g>
      ))}
    </ChartSvg>
  );
}

function SlopeMark({ slope: { className, marker, ends }, idOf }: { slope: PlacedSlope; idOf: (receipt: Receipt) => string }) {
  const [from, to] = ends;
  return (
    <g className={className}>
      {from === undefined || to === undefined ? null : (
        <line className="line" x1={round(from.x)} y1={round(from.y)} x2={round(to.x)} y2={round(to.y)} />
      )}
      {ends.map(({ side, x, y, hollow, point }) => (
        <path
          key={side}
          className={hollow ? 'marker hollow' : 'marker'}
          d={markerPath(marker, 4)}
          transform={`translate(${round(x)},${round(y)})`}
          data-receipt={idOf(point.receipt)}
        />
      ))}
    </g>
  );
}

/** Outside the lines: at the first period the name before its value, at the last the value before the name. */
function EndLabel({ end: { side, y, label, point }, idOf }: { end: PlacedSlopeEnd; idOf: (receipt: Receipt) => string }) {
  if (label === null) return null;
  const value = (
    <tspan className="end-value" data-receipt={idOf(point.receipt)}>
      {label.value}
    </tspan>
  );
  const isFirst = side === 'first';
  const near = isFirst ? label.x + 6 : label.x - 6;
  const far = isFirst ? label.x + 1 : label.x - 1;
  return (
    <>
      {Math.abs(label.y - y) < 5 ? null : <line className="leader" x1={round(near)} y1={round(y)} x2={round(far)} y2={round(label.y)} />}
      <text className="end-label" x={round(label.x)} y={round(label.y)} dy="0.34em" textAnchor={isFirst ? 'end' : 'start'}>
        {isFirst ? (
          <>
            {label.name} {value}
          </>
        ) : (
          <>
            {value} {label.name}
          </>
        )}
      </text>
    </>
  );
}
