import type { Outline } from '@sogdia/core/model';
import { type GeoProjection, type GeoTransformPrototype, geoConicEqualArea, geoTransform } from 'd3-geo';

/** A projection that keeps areas, centred on what is asked of, which fills the room. */
export function projectionOf(outlines: readonly Outline[], from: [number, number], to: [number, number]): GeoProjection {
  const positions = outlines.flatMap(({ geometry }) => geometry.coordinates.flat(3) as number[]);
  const [longitudes, latitudes] = [0, 1].map((axis) => positions.filter((_, index) => index % 2 === axis));
  if (longitudes === undefined || latitudes === undefined || positions.length === 0) return geoConicEqualArea();
  const [west, east, south, north] = [least(longitudes), greatest(longitudes), least(latitudes), greatest(latitudes)];
  const sixth = (north - south) / 6;
  return geoConicEqualArea()
    .parallels([south + sixth, north - sixth])
    .rotate([-(west + east) / 2, 0])
    .fitExtent([from, to], { type: 'GeometryCollection', geometries: outlines.map(({ geometry }) => geometry) });
}

/** Leaves out corners that lie so close to the one before that nobody sees them, which makes the drawing lighter. */
export function withoutCloseCorners(): ReturnType<typeof geoTransform<GeoTransformPrototype>> {
  let last: readonly [number, number] | null = null;
  return geoTransform<GeoTransformPrototype>({
    lineStart() {
      last = null;
      this.stream.lineStart();
    },
    point(x, y) {
      if (last !== null && Math.hypot(x - last[0], y - last[1]) < leastStep) return;
      last = [x, y];
      this.stream.point(x, y);
    },
  });
}

/** Less than this, in pixels, is not seen. */
const leastStep = 2.5;

function least(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
}

function greatest(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
}
