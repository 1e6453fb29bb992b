import * as z from 'zod';

/**
 * A change to a source's figure, declared and never hidden in code. `match` selects observations by column; `expect` is the
 * wrong value, as printed, that the correction thinks it will find: if the source no longer holds it, the build fails.
 * `flag` adds a quality flag and never touches the value.
 */
export const correctionSchema = z.strictObject({
  id: z.string().min(1),
  match: z.record(z.string(), z.string()),
  action: z.enum(['drop', 'override', 'scale', 'flag']),
  expect: z.string().min(1),
  value: z.string().min(1),
  reason: z.string().min(1),
  evidence: z.array(z.string().min(1)).min(1),
  status: z.enum(['open', 'reported', 'acknowledged', 'fixed-upstream']),
});
export type Correction = z.infer<typeof correctionSchema>;
