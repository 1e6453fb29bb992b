import * as z from 'zod';

/**
 * Terms of a source. `redistributable`: yes, facts-only (small cited extracts, never bulk), no, or unknown; the build of the
 * data package refuses observations under `no` and `unknown`. `confirmed` is true only where the terms themselves were read.
 */
export const licenceSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  url: z.string().min(1).nullable(),
  redistributable: z.enum(['yes', 'facts-only', 'no', 'unknown']),
  attribution: z.string().min(1),
  confirmed: z.boolean(),
});
export type Licence = z.infer<typeof licenceSchema>;
