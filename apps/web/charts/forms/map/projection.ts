import type { Outline } from '@sogdia/core/model';
import {
  type GeoPermissibleObjects,
  type GeoProjection,
  type GeoTransformPrototype,
  geoConicEqualArea,
  geoPath,
  geoTransform,
} from 'd3-geo';

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

/** A pen over a projection, which draws shapes of the earth as paths of SVG, in tenths of a pixel. What it draws is light: without corners that nobody sees, each point told from the one before. */
export function penOf(project: GeoProjection) {
  const path = geoPath({ stream: (sink) => project.stream(withoutCloseCorners().stream(sink)) }).digits(1);
  return {
    pathOf: (shape: GeoPermissibleObjects): string | null => {
      const drawn = path(shape);
      return drawn === null ? null : stepwise(drawn);
    },
    centroidOf: (shape: GeoPermissibleObjects) => path.centroid(shape),
  };
}

/** A path of straight lines between absolute points, told in steps: a third of the bytes when packed. What is a single point is left out. */
function stepwise(path: string): string {
  return path
    .split(/(?=M)/)
    .map((line) => {
      const points = Array.from(
        line.matchAll(/(-?[\d.]+),(-?[\d.]+)/g),
        ([, x, y]) => [Math.round(Number(x) * 10), Math.round(Number(y) * 10)] as const,
      );
      const [start, ...others] = points;
      if (start === undefined || others.length === 0) return '';
      const steps = others.map(([x, y], index) => {
        const [lastX, lastY] = others[index - 1] ?? start;
        return [(x - lastX) / 10, (y - lastY) / 10].join(' ');
      });
      return `M${start[0] / 10} ${start[1] / 10}l${steps.join(' ')}${line.endsWith('Z') ? 'z' : ''}`
        .replaceAll(/(^|[^\d])(-?)0\./g, '$1$2.')
        .replaceAll(' -', '-');
    })
    .join('');
}

/** Leaves out corners that lie so close to the one before that nobody sees them, which makes the drawing lighter. */
function withoutCloseCorners(): ReturnType<typeof geoTransform<GeoTransformPrototype>> {
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
