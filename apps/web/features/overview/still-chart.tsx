import type { ReactNode } from 'react';
import { type ChartSize, pageSizes } from '../../charts/layout/chart-size.ts';

/** A chart in the layouts of a page, all of one height, of which the width of the column shows one. */
export function StillChart({ height, draw }: { height: number; draw: (size: ChartSize) => ReactNode }) {
  return (
    <div className="interactive">
      <div className="chart-cursor">{pageSizes.map((size) => draw({ ...size, height }))}</div>
    </div>
  );
}
