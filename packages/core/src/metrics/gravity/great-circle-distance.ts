/** A place on the globe, in degrees: latitude north of the equator, longitude east of Greenwich. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Mean radius of the Earth in kilometres; International Union of Geodesy and Geophysics. */
const earthRadius = 6371.0088;

/**
 * Distance between two places along the great circle. Formula (haversine): 2 R asin sqrt(sin²(dφ/2) + cos φ1 cos φ2 sin²(dλ/2)).
 * Units: positions in degrees; the result in kilometres, 0 to 20 015. Undefined: never for finite positions.
 * Reference: Sinnott 1984, Virtues of the haversine.
 * @example greatCircleDistance({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 0 }) // => 0
 * @example Math.round(greatCircleDistance({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })) // => 20015
 */
export function greatCircleDistance(from: Position, to: Position): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [phi1, phi2] = [radians(from.latitude), radians(to.latitude)];
  const half =
    Math.sin((phi2 - phi1) / 2) ** 2 + Math.cos(phi1) * Math.cos(phi2) * Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(half)));
}
