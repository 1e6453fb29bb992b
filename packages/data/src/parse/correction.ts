import * as z from 'zod';

const text = z.string().min(1);

/**
 * A change to a source's figure, declared and never hidden in code. `match` selects observations by column; `expect` is the
 * wrong value, as printed, that the correction thinks it will find: if the source no longer holds it, the build fails.
 * `flag` adds a quality flag and never touches the value.
 */
export const correctionSchema = z.strictObject({
  id: text,
  match: z.record(z.string(), z.string()),
  action: z.enum(['drop', 'override', 'scale', 'flag']),
  expect: text,
  value: text,
  reason: text,
  evidence: z.array(text).min(1),
  status: z.enum(['open', 'reported', 'acknowledged', 'fixed-upstream']),
});
export type Correction = z.infer<typeof correctionSchema>;
