import type { PlacedAxes } from '../layout/placed-axes.ts';
import { round } from '../layout/round.ts';
import type { PlacedUnusual } from './place-unusual.ts';

const rowHeight = 15;

/** The unusual periods of lines as bands, which lie under the lines. */
export function UnusualBands({ bands, axes: { top, bottom } }: UnusualProps) {
  return bands.map(({ id, className, x, width }) => (
    <g key={id} className={className}>
      <rect className="unusual" x={round(x)} y={round(top)} width={round(width)} height={round(bottom - top)} />
    </g>
  ));
}

/** Their dates, which lie over the lines. */
export function UnusualDates({ bands, axes: { top } }: UnusualProps) {
  return bands.map(({ id, end, row, dates }) => (
    <text key={id} className="unusual-date" x={round(end)} y={round(top + 12 + row * rowHeight)} textAnchor="end">
      {dates}
    </text>
  ));
}

interface UnusualProps {
  readonly bands: readonly PlacedUnusual[];
  readonly axes: PlacedAxes;
}
