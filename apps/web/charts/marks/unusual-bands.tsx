import type { PlacedAxes } from '../layout/placed-axes.ts';
import { BoxMark } from './box-mark.tsx';
import type { PlacedUnusual } from './place-unusual.ts';
import { TextMark } from './text-mark.tsx';

const rowHeight = 15;

/** The unusual periods of lines as bands, which lie under the lines. */
export function UnusualBands({ bands, axes: { top, bottom } }: UnusualProps) {
  return bands.map(({ id, className, x, width }) => (
    <g key={id} className={className}>
      <BoxMark className="unusual" {...{ x, width }} y={top} height={bottom - top} />
    </g>
  ));
}

/** Their dates, which lie over the lines. */
export function UnusualDates({ bands, axes: { top } }: UnusualProps) {
  return bands.map(({ id, end, row, dates }) => (
    <TextMark key={id} className="unusual-date" x={end} y={top + 12 + row * rowHeight} textAnchor="end" text={dates} />
  ));
}

interface UnusualProps {
  readonly bands: readonly PlacedUnusual[];
  readonly axes: PlacedAxes;
}
