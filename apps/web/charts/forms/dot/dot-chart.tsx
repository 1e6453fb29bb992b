import type { Receipt } from '@sogdia/core';
import { ChartSvg } from '../../axes/chart-svg.tsx';
import type { ChartProps } from '../../layout/chart-props.ts';
import { round } from '../../layout/round.ts';
import { TextMark } from '../../marks/text-mark.tsx';
import { layOutDots, type PlacedDotRow, type PlacedDots } from './dot-layout.ts';

const radius = 5.5;

/** A view as dots in rows: the last value full, the first as a ring, joined by a line. */
export function DotChart({ view, size, language, name, idOf }: ChartProps) {
  const dots = layOutDots(view, size, language);
  return (
    <ChartSvg size={size} name={name}>
      <DotAxis dots={dots} />
      {dots.rows.map((row) => (
        <DotRow key={row.id} row={row} left={dots.left} idOf={idOf} />
      ))}
      {dots.periods.map(({ x, y, text, anchor }) => (
        <TextMark key={text} className="period-name" x={x} y={y} textAnchor={anchor} text={text} />
      ))}
    </ChartSvg>
  );
}

/** Values across: their grid, their numbers under it, and the unit. */
function DotAxis({ dots: { ticks, top, bottom, zero, unit } }: { dots: PlacedDots }) {
  return (
    <g className="axes">
      {ticks.map(({ position, label }) => (
        <g key={position}>
          <line className="grid-column" x1={round(position)} x2={round(position)} y1={round(top - 6)} y2={round(bottom)} />
          <TextMark className="tick" x={position} y={bottom + 18} textAnchor="middle" text={label} />
        </g>
      ))}
      {zero === null ? null : <line className="zero" x1={round(zero)} x2={round(zero)} y1={round(top - 6)} y2={round(bottom)} />}
      <TextMark className="tick unit" x={0} y={14} text={unit} />
    </g>
  );
}

function DotRow({ row, left, idOf }: { row: PlacedDotRow; left: number; idOf: (receipt: Receipt) => string }) {
  const { className, name, y, first, last, value } = row;
  return (
    <g className={className}>
      <TextMark className="end-label" x={left - 14} y={y} dy="0.34em" textAnchor="end" text={name} />
      {first === null || last === null ? null : (
        <line className="span" x1={round(first.x)} x2={round(last.x)} y1={round(y)} y2={round(y)} />
      )}
      {first === null ? null : (
        <circle className="marker hollow" cx={round(first.x)} cy={round(y)} r={radius - 1} data-receipt={idOf(first.point.receipt)} />
      )}
      {last === null ? null : (
        <circle className="marker" cx={round(last.x)} cy={round(y)} r={radius} data-receipt={idOf(last.point.receipt)} />
      )}
      {value.point === null ? (
        <TextMark className="tick" x={value.x} y={y} dy="0.34em" text={value.text} />
      ) : (
        <TextMark className="value" x={value.x} y={y} dy="0.34em" receipt={idOf(value.point.receipt)} text={value.text} />
      )}
    </g>
  );
}
