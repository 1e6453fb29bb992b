import * as z from 'zod';

/** A released version of the dataset in little: the day on which it was recorded, and the digest of the numbers of each release of a source. */
export const fingerprintSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  recorded: z.iso.date(),
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  releases: z.record(
    z.string().min(1),
    z.strictObject({ rows: z.number().int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
});
export type Fingerprint = z.infer<typeof fingerprintSchema>;
