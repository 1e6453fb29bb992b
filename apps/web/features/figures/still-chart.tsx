import type { ReactNode } from 'react';
import { type ChartSize, pageSizes } from '../../charts/layout/chart-size.ts';

/** A chart in some layouts, those of a page unless said, of which the width of the column shows one; of one height where that is given. */
export function StillChart({ sizes = pageSizes, height, draw }: StillChartProps) {
  return (
    <div className="interactive">
      <div className="chart-cursor">{sizes.map((size) => draw({ ...size, height: height ?? size.height }))}</div>
    </div>
  );
}

interface StillChartProps {
  readonly sizes?: readonly ChartSize[];
  readonly height?: number;
  readonly draw: (size: ChartSize) => ReactNode;
}
