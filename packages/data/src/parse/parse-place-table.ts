import { outlineSchema, placeKindSchema } from '@sogdia/core/model';
import * as z from 'zod';
import { rawStatusSchema } from './raw-status.ts';
import { type ParsedTable, parseTable } from './table/index.ts';

/** A place as read: a point with its longitude and latitude, or a line, whose points stand in a table of their own. */
export const placeRowSchema = z.strictObject({
  id: z.string().min(1),
  kind: placeKindSchema,
  name_en: z.string().min(1),
  name_zh: z.string(),
  name_ru: z.string(),
  economies: z.string().min(3),
  longitude: z.string(),
  latitude: z.string(),
  schematic: z.enum(['yes', 'no']),
  source: z.string().min(1),
});
export type PlaceRow = z.infer<typeof placeRowSchema>;

/** A point of a line: of which part of it, the how manieth, where, and the place that it goes through there, where it is one, with how that is known. */
export const linePointRowSchema = z.strictObject({
  line: z.string().min(1),
  part: z.string().regex(/^\d+$/),
  sequence: z.string().regex(/^\d+$/),
  longitude: z.string().min(1),
  latitude: z.string().min(1),
  through: z.string(),
  status: rawStatusSchema,
});
export type LinePointRow = z.infer<typeof linePointRowSchema>;

/**
 * Reads a table of places. Throws `SyntaxError` for a wrong header.
 * @example parsePlaceTable('id,kind,name_en,name_zh,name_ru,economies,longitude,latitude,schematic,source\n').read // => 0
 */
export function parsePlaceTable(text: string): ParsedTable<PlaceRow> {
  return parseTable(text, placeRowSchema);
}

/**
 * Reads a table of the points of lines. Throws `SyntaxError` for a wrong header.
 * @example parseLineTable('line,part,sequence,longitude,latitude,through,status\n').read // => 0
 */
export function parseLineTable(text: string): ParsedTable<LinePointRow> {
  return parseTable(text, linePointRowSchema);
}

/** The outlines of economies as GeoJSON has them, each a feature whose id is the code of the source. */
const outlinesSchema = z.strictObject({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.strictObject({
      type: z.literal('Feature'),
      id: z.string().min(1),
      properties: z.record(z.string(), z.unknown()),
      geometry: outlineSchema.shape.geometry,
    }),
  ),
});
export type OutlineFeature = z.infer<typeof outlinesSchema>['features'][number];

/**
 * Reads outlines. Throws `SyntaxError` for a text that is no JSON, `ZodError` for one that holds no outlines.
 * @example parseOutlines('{"type":"FeatureCollection","features":[]}').read // => 0
 */
export function parseOutlines(text: string): ParsedTable<OutlineFeature> {
  const { features } = outlinesSchema.parse(JSON.parse(text));
  return { read: features.length, rows: features, rejected: [], duplicates: 0 };
}
