import { outlineSchema } from '@sogdia/core/model';
import * as z from 'zod';
import type { ParsedTable } from './table/index.ts';

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
