import type { Receipt, ViewPoint } from '@sogdia/core';
import { round } from '../layout/round.ts';

/** The name and the last value of a series beside its end; `from` is the height at which the series ends. */
export interface PlacedEndLabel {
  readonly x: number;
  readonly y: number;
  readonly from: number;
  readonly name: string;
  readonly value: string;
  readonly point: ViewPoint;
}

/** A label at the end of a series, with a hair line from that end, `reach` before the label, where the label had to move. */
export function EndLabel({ label, className, reach = 0, idOf }: EndLabelProps) {
  if (label === null) return null;
  const { x, y, from, name, value, point } = label;
  return (
    <g className={className}>
      {reach === 0 || Math.abs(y - from) < 6 ? null : (
        <line className="leader" x1={round(x - reach)} x2={round(x - 3)} y1={round(from)} y2={round(y)} />
      )}
      <text className="end-label" x={round(x)} y={round(y)} dy="0.34em">
        {name}{' '}
        <tspan className="end-value" data-receipt={idOf(point.receipt)}>
          {value}
        </tspan>
      </text>
    </g>
  );
}

interface EndLabelProps {
  readonly label: PlacedEndLabel | null;
  readonly className: string;
  readonly reach?: number;
  readonly idOf: (receipt: Receipt) => string;
}
