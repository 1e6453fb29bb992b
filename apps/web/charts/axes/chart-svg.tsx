import type { ReactNode } from 'react';
import type { ChartSize } from '../layout/chart-size.ts';

/** The drawing surface of a chart: a named picture in a box of fixed proportions. Its words stand in the page around it. */
export function ChartSvg({ size, name, children }: { size: ChartSize; name: string; children: ReactNode }) {
  return (
    <svg
      className={`chart chart-${size.id}`}
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      role="img"
      aria-label={name}
    >
      {children}
    </svg>
  );
}
