import * as z from 'zod';
import { kebabCaseSchema, textSchema } from '../values/index.ts';

/** Identity of a source, in kebab-case: where a figure was read. */
export const sourceIdSchema = kebabCaseSchema.brand<'SourceId'>();
/** A checked source id. */
export type SourceId = z.infer<typeof sourceIdSchema>;

/**
 * Who published a figure and where it was read. `publisher` is the primary one (the statistics office, UN Comtrade, the IMF);
 * `readAt` says where the figure was read when that is a copy or a press report, with its address.
 */
export const sourceSchema = z.strictObject({
  id: sourceIdSchema,
  publisher: textSchema,
  title: textSchema,
  kind: z.enum(['statistics-office', 'international-database', 'reconciled-database', 'press', 'paper', 'research', 'industry']),
  url: textSchema.nullable(),
  readAt: textSchema.nullable(),
  licence: textSchema,
});
export type Source = z.infer<typeof sourceSchema>;

/**
 * Terms of a source. `redistributable`: yes, facts-only (small cited extracts, never bulk), no, or unknown; the build of the
 * data package refuses observations under `no` and `unknown`. `whole` says what a small extract is one of: all that stands under the
 * terms, or each release or each source (a text) where that is a publication of its own. `confirmed` is true only where the terms themselves
 * were read.
 */
export const licenceSchema = z.strictObject({
  id: textSchema,
  title: textSchema,
  url: textSchema.nullable(),
  redistributable: z.enum(['yes', 'facts-only', 'no', 'unknown']),
  whole: z.enum(['licence', 'release', 'source']).default('licence'),
  attribution: textSchema,
  confirmed: z.boolean(),
});
export type Licence = z.infer<typeof licenceSchema>;
