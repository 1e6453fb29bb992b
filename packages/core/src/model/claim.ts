import { z } from 'zod';

/** Form of a claim's identity: a letter, then letters, digits, points, dashes (`C23`). */
export const claimIdSchema = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9._-]*$/)
  .brand<'ClaimId'>();
/** A checked claim id. */
export type ClaimId = z.infer<typeof claimIdSchema>;

/** Why data cannot decide a statement: no data were found, it names nothing measurable, or it is about causes. */
export const notCheckableReasonSchema = z.enum(['no-data', 'no-definition', 'causal']);
export type NotCheckableReason = z.infer<typeof notCheckableReasonSchema>;

/**
 * A checkable statement of a text: where it stands, a paraphrase (never the sentence itself), the quantities it names, the check as a
 * formula in words, and the same as an expression over the data. `otherwise` is the statement on another published figure, which may
 * decide it differently. `notCheckable` says what data cannot decide and what would be needed: of the whole statement where there is
 * no expression, of the rest where there is one.
 */
export const claimSchema = z
  .strictObject({
    id: claimIdSchema,
    section: z.string().min(1),
    paraphrase: z.string().min(1),
    quantities: z.string(),
    check: z.string().min(1),
    expression: z.string().min(1).nullable(),
    otherwise: z.string().min(1).nullable().default(null),
    notCheckable: z
      .strictObject({ reason: notCheckableReasonSchema, needs: z.string().min(1) })
      .nullable()
      .default(null),
  })
  .refine(({ expression, notCheckable }) => expression !== null || notCheckable !== null, {
    path: ['expression'],
    message: 'an expression, or what data cannot decide',
  });
export type Claim = z.infer<typeof claimSchema>;
