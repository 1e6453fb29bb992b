import * as z from 'zod';
import { economyCodeSchema } from '../economies/index.ts';
import { releaseIdSchema, sourceIdSchema } from '../sources/index.ts';
import { observationStatusSchema } from '../trade/index.ts';
import { kebabCaseSchema, textSchema } from '../values/index.ts';
import { indicatorValueSchema } from './indicator.ts';

/** Longitude and latitude in degrees, in this order, as GeoJSON has them (WGS 84). */
const positionSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const lineSchema = z.array(positionSchema).min(2);
const polygonSchema = z.array(z.array(positionSchema).min(4)).min(1);

/** Names of which that in English is always there. */
export const namesInSomeSchema = z.strictObject({
  en: textSchema,
  zh: textSchema.nullable(),
  ru: textSchema.nullable(),
});

/** Where a place lies: a point, a line or several lines, as in GeoJSON. */
export const placeGeometrySchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Point'), coordinates: positionSchema }),
  z.strictObject({ type: z.literal('LineString'), coordinates: lineSchema }),
  z.strictObject({ type: z.literal('MultiLineString'), coordinates: z.array(lineSchema).min(1) }),
]);
export type PlaceGeometry = z.infer<typeof placeGeometrySchema>;

/** What kind of place it is. */
export const placeKindSchema = z.enum([
  'capital',
  'city',
  'port',
  'station',
  'border-post',
  'pass',
  'field',
  'junction',
  'region',
  'railway',
  'road',
  'corridor',
  'oil-pipeline',
  'gas-pipeline',
]);
export type PlaceKind = z.infer<typeof placeKindSchema>;

/** A single fact of a place: a length, a capacity, a day of opening, the trains of some months. As a value of an indicator: `value` is null where the source gives a text. */
export const placeFactSchema = z.strictObject({
  fact: kebabCaseSchema,
  names: namesInSomeSchema,
  ...indicatorValueSchema.omit({ indicator: true, economy: true, flags: true }).shape,
});
export type PlaceFact = z.infer<typeof placeFactSchema>;

/**
 * A city, a border post, a railway, a pipeline: where it lies, in or between which economies, and what is known of it. `isSchematic` marks a
 * line that joins places and is no route as it was built; `through` are the places that it joins, each with whether a source names it there.
 * `geometry` is null where none is held; `source` and `release` are those of the geometry, or of the place itself where it has none.
 */
export const placeSchema = z.strictObject({
  id: kebabCaseSchema,
  kind: placeKindSchema,
  names: namesInSomeSchema,
  economies: z.array(economyCodeSchema).min(1),
  geometry: placeGeometrySchema.nullable(),
  isSchematic: z.boolean(),
  through: z.array(z.strictObject({ place: textSchema, status: observationStatusSchema })).default([]),
  facts: z.array(placeFactSchema),
  source: sourceIdSchema,
  release: releaseIdSchema,
});
export type Place = z.infer<typeof placeSchema>;

/** The outline of an economy on a map. `note` says what its borders are, such as that they are those in fact held; a map prints it. */
export const outlineSchema = z.strictObject({
  economy: economyCodeSchema,
  geometry: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('Polygon'), coordinates: polygonSchema }),
    z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(polygonSchema).min(1) }),
  ]),
  note: textSchema.nullable(),
  source: sourceIdSchema,
  release: releaseIdSchema,
});
export type Outline = z.infer<typeof outlineSchema>;
