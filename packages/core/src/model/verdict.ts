import { z } from 'zod';
import { claimIdSchema } from './claim.ts';

/**
 * What the data say of a claim. `rounding-sensitive`: the threshold lies inside the rounding of the inputs; `source-sensitive`:
 * another book or vintage decides otherwise; `not-independent`: checked against a number that comes from the claim itself.
 */
export const verdictKindSchema = z.enum([
  'supported',
  'contradicted',
  'rounding-sensitive',
  'source-sensitive',
  'not-independent',
  'not-checkable',
]);
export type VerdictKind = z.infer<typeof verdictKindSchema>;

/** A verdict with its reason in words. */
export const verdictSchema = z.strictObject({ claim: claimIdSchema, verdict: verdictKindSchema, reason: z.string().min(1) });
export type Verdict = z.infer<typeof verdictSchema>;
