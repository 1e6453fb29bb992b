import type { PlacedAxes } from '../layout/placed-axes.ts';
import { round } from '../layout/round.ts';

/** A stretch of periods without a sum, with the names of what is missing there. */
export interface PlacedVoid {
  readonly x: number;
  readonly width: number;
  readonly label: string;
}

/** Hatching over the height of a plot where there is no sum. */
export function VoidMarks({ voids, axes, hatch }: { voids: readonly PlacedVoid[]; axes: PlacedAxes; hatch: string }) {
  return voids.map(({ x, width, label }) => (
    <rect
      key={x}
      className="break"
      fill={`url(#${hatch})`}
      x={round(x)}
      width={round(width)}
      y={round(axes.top)}
      height={round(axes.bottom - axes.top)}
    >
      <title>{label}</title>
    </rect>
  ));
}
