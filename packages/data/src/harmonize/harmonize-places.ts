import { type Outline, outlineSchema, placeSchema } from '@sogdia/core/model';
import type { BarePlace } from '../content/index.ts';
import { type LinePointRow, type OutlineFeature, type PlaceRow, type ReleaseRecord, statusOf } from '../parse/index.ts';
import { type Harmonized, HarmonizedRows } from './harmonized.ts';
import { mapName, type Names } from './map-name.ts';

const factless = placeSchema.omit({ facts: true });

/** Places with their geometry: a point, the line or lines of the points of that name, or none. Points of a line that no place is named by are a fault. */
export function harmonizePlaces(
  rows: readonly PlaceRow[],
  points: readonly LinePointRow[],
  record: ReleaseRecord,
  names: Names,
): Harmonized<BarePlace> {
  const lines = Map.groupBy(points, ({ line }) => line);
  const harmonized = new HarmonizedRows<BarePlace>(record.release.id);
  for (const row of rows) {
    const economies = row.economies.split(' ').map((name) => mapName(names, name));
    harmonized.faults.push(...economies.flatMap((economy) => ('fault' in economy ? [economy.fault] : [])));
    const result = factless.safeParse({
      id: row.id,
      kind: row.kind,
      names: { en: row.name_en, zh: row.name_zh || null, ru: row.name_ru || null },
      economies: economies.flatMap((economy) => ('code' in economy ? [economy.code] : [])),
      isSchematic: row.schematic === 'yes',
      ...geometryOf(row, lines.get(row.id) ?? []),
      source: row.source,
      release: record.release.id,
    });
    harmonized.keep(result, `place: ${JSON.stringify(row)}`);
  }
  const known = new Set(rows.map(({ id }) => id));
  for (const line of lines.keys()) if (!known.has(line)) harmonized.tell(`points of an unknown line: ${line}; expected a place of that id`);
  return harmonized;
}

/** The geometry of a row, and through which places it goes. */
function geometryOf({ longitude, latitude }: PlaceRow, points: readonly LinePointRow[]): object {
  if (longitude !== '') return { geometry: { type: 'Point', coordinates: [Number(longitude), Number(latitude)] } };
  if (points.length === 0) return { geometry: null };
  const ordered = points.toSorted((one, other) => Number(one.part) - Number(other.part) || Number(one.sequence) - Number(other.sequence));
  const parts = [...Map.groupBy(ordered, ({ part }) => part).values()].map((part) =>
    part.map((point) => [Number(point.longitude), Number(point.latitude)]),
  );
  const through = ordered.flatMap(({ through: place, status }) => (place === '' ? [] : [{ place, status: statusOf(status) }]));
  const [only] = parts;
  const geometry = parts.length === 1 ? { type: 'LineString', coordinates: only } : { type: 'MultiLineString', coordinates: parts };
  return { geometry, through };
}

/** Outlines of economies; what their borders are is said in the description of the release. */
export function harmonizeOutlines(features: readonly OutlineFeature[], record: ReleaseRecord, names: Names): Harmonized<Outline> {
  const harmonized = new HarmonizedRows<Outline>(record.release.id);
  for (const { id, geometry } of features) {
    const economy = mapName(names, id);
    if ('fault' in economy) harmonized.faults.push(economy.fault);
    if (!('code' in economy)) continue;
    const { source, id: release, description } = record.release;
    const result = outlineSchema.safeParse({ economy: economy.code, geometry, note: description, source, release });
    harmonized.keep(result, `outline of ${id}`);
  }
  return harmonized;
}
