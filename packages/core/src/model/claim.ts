import { z } from 'zod';

/** Identity of a claim: letters for the text it stands in, then a number (`C23`). */
export const claimIdSchema = z
  .string()
  .regex(/^[A-Z]{1,4}\d{2,4}$/)
  .brand<'ClaimId'>();
/** A checked claim id. */
export type ClaimId = z.infer<typeof claimIdSchema>;

/**
 * A checkable statement of a text: where it stands, a paraphrase (never the sentence itself), the quantities it names, and the
 * check as a formula in words.
 */
export const claimSchema = z.strictObject({
  id: claimIdSchema,
  section: z.string().min(1),
  paraphrase: z.string().min(1),
  quantities: z.string(),
  check: z.string().min(1),
});
export type Claim = z.infer<typeof claimSchema>;
