import { Area } from '@visx/shape';
import { round } from '../layout/round.ts';
import type { PlacedEdges } from './placed-edges.ts';

/** An area between two edges, broken where there are none. */
export function AreaBetween({ edges, className, fill }: { edges: readonly (PlacedEdges | null)[]; className: string; fill?: string }) {
  if (edges.every((edge) => edge === null)) return null;
  return (
    <Area
      className={className}
      fill={fill}
      data={[...edges]}
      defined={(edge) => edge !== null}
      x={(edge) => round(edge?.x ?? Number.NaN)}
      y1={(edge) => round(edge?.y1 ?? Number.NaN)}
      y0={(edge) => round(edge?.y0 ?? Number.NaN)}
    />
  );
}
