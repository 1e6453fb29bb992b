import { LinePath } from '@visx/shape';
import type { ComponentProps } from 'react';
import type { PointPlaces } from '../layout/placed-axes.ts';
import { round } from '../layout/round.ts';

/** A line through places, broken where there is none. */
export function LineThrough({ places, className, curve }: LineThroughProps) {
  if (places.every((place) => place === null)) return null;
  return (
    <LinePath
      className={className}
      data={[...places]}
      defined={(place) => place !== null}
      x={(place) => round(place?.[0] ?? Number.NaN)}
      y={(place) => round(place?.[1] ?? Number.NaN)}
      {...(curve === undefined ? {} : { curve })}
    />
  );
}

interface LineThroughProps {
  readonly places: PointPlaces[number];
  readonly className: string;
  readonly curve?: NonNullable<ComponentProps<typeof LinePath>['curve']>;
}
