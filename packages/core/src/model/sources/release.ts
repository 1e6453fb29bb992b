import * as z from 'zod';
import { isoDateSchema, textSchema } from '../values/index.ts';
import { sourceIdSchema } from './source.ts';

/** Form of a release's identity: series and vintage, `imf-dots/2022-02`. */
export const releaseIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+([.-][a-z0-9]+)*$/)
  .brand<'ReleaseId'>();
/** Identity of a release: source series and vintage, `imf-dots/2022-02`. */
export type ReleaseId = z.infer<typeof releaseIdSchema>;

const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/**
 * A vintage: what a source said at one time. `published` is the date or month of publication as far as it is known;
 * `knownFrom` holds the first and the last day on which its values can have become known; one day where it is known. A view as of a date
 * takes the later end, the order of vintages the earlier. `retrieved` is the day its values entered this dataset, not the day on which a
 * page was read, which is not on record.
 */
export const releaseSchema = z.strictObject({
  id: releaseIdSchema,
  source: sourceIdSchema,
  label: textSchema,
  published: isoDateSchema.nullable(),
  knownFrom: z
    .strictObject({ earliest: daySchema, latest: daySchema })
    .refine(({ earliest, latest }) => earliest <= latest, { path: ['latest'], message: 'a day not before the earliest' }),
  retrieved: daySchema,
  description: textSchema,
});
export type Release = z.infer<typeof releaseSchema>;
