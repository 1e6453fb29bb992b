import {
  licenceSchema,
  observationStatusSchema,
  qualityFlagSchema,
  releaseSchema,
  sourceIdSchema,
  sourceSchema,
  valuationSchema,
} from '@sogdia/core/model';
import * as z from 'zod';

const readerSchema = z.enum([
  'trade-table',
  'monthly-table',
  'derived-table',
  'product-table',
  'quantity-table',
  'direction-of-trade',
  'indicator-table',
  'event-table',
  'place-table',
  'line-table',
  'outlines',
]);

/**
 * The sidecar of a release: the release with its sources and licences, how to cite it, how it was obtained, what holds for all
 * of its figures, and the size and SHA-256 of each raw file. `status` is that of all its figures where they are of one that no row says; `formulas`
 * say by what the derived values of an indicator or fact were worked out; `eurosPerDollar` are yearly averages that convert figures in euro.
 */
export const releaseRecordSchema = z.strictObject({
  release: releaseSchema,
  citation: z.string().min(1),
  obtained: z.string().min(1),
  defaults: z.strictObject({
    flags: z.array(qualityFlagSchema),
    status: observationStatusSchema.optional(),
    formulas: z.record(z.string(), z.string().min(1)).optional(),
    valuation: valuationSchema.optional(),
    sourceByFlow: z.strictObject({ export: sourceIdSchema, import: sourceIdSchema }).optional(),
    confidenceByFlow: z.strictObject({ export: z.enum(['high', 'medium', 'low']), import: z.enum(['high', 'medium', 'low']) }).optional(),
    eurosPerDollar: z
      .strictObject({ source: sourceIdSchema, rates: z.record(z.string().regex(/^\d{4}$/), z.string().regex(/^\d+\.\d+$/)) })
      .optional(),
  }),
  sources: z.array(sourceSchema).min(1),
  licences: z.array(licenceSchema).min(1),
  raw: z.array(
    z.strictObject({
      path: z.string().min(1),
      reader: readerSchema,
      bytes: z.number().int().positive(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});
export type ReleaseRecord = z.infer<typeof releaseRecordSchema>;

/** A name map of a release: the source's name of an economy to its code here. */
export const nameMapSchema: z.ZodRecord<z.ZodString, z.ZodString> = z.record(z.string().min(1), z.string().min(1));

/**
 * What the indicators of a release are here, by the names that its table gives them: an indicator of the registry by its id, a fact of a place, or a
 * flow of trade of the economy with a partner. A name followed by `: ` and a text stands for the rows with that text alone.
 */
export const indicatorMapSchema = z.record(
  z.string().min(1),
  z.union([
    z.string().min(1),
    z.strictObject({ place: z.string().min(1), fact: z.string().min(1) }),
    z.strictObject({ flow: z.enum(['export', 'import']), partner: z.string().min(1) }),
  ]),
);
export type IndicatorMap = z.infer<typeof indicatorMapSchema>;

/** A name that a release leaves out, with the reason. */
export const exclusionSchema = z.strictObject({ name: z.string().min(1), reason: z.string().min(1) });
export type Exclusion = z.infer<typeof exclusionSchema>;

/** Identity of the whole dataset: id, version, the day it was put together, and its studies by id, the usual one first. */
export const datasetRecordSchema = z.strictObject({
  id: z.string().min(1),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  created: z.iso.datetime(),
  title: z.string().min(1),
  description: z.string().min(1),
  studies: z.array(z.string().min(1)),
});
export type DatasetRecord = z.infer<typeof datasetRecordSchema>;
