import * as z from 'zod';
import { sourceIdSchema } from './source.ts';

/** Form of a release's identity: series and vintage, `imf-dots/2022-02`. */
export const releaseIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+([.-][a-z0-9]+)*$/)
  .brand<'ReleaseId'>();
/** Identity of a release: source series and vintage, `imf-dots/2022-02`. */
export type ReleaseId = z.infer<typeof releaseIdSchema>;

const isoDateSchema = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/**
 * A vintage: what a source said at one time. `published` is the date or month of publication as far as it is known;
 * `knownFrom` is the date from which its values could be known (the first day of the earliest possible date);
 * `retrieved` is the day its values entered this project.
 */
export const releaseSchema = z.strictObject({
  id: releaseIdSchema,
  source: sourceIdSchema,
  label: z.string().min(1),
  published: isoDateSchema.nullable(),
  knownFrom: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  retrieved: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  description: z.string().min(1),
});
export type Release = z.infer<typeof releaseSchema>;
