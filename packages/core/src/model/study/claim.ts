import * as z from 'zod';
import { listOf, textOrNullSchema, textSchema } from '../values/index.ts';

/** Form of a claim's identity: a letter, then letters, digits, points, dashes (`C23`). */
export const claimIdSchema = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9._-]*$/)
  .brand<'ClaimId'>();
/** A checked claim id. */
export type ClaimId = z.infer<typeof claimIdSchema>;

/** Why data cannot decide a statement: we found no data, it names nothing measurable, or it is about causes. */
export const notCheckableReasonSchema = z.enum(['no-data', 'no-definition', 'causal']);
export type NotCheckableReason = z.infer<typeof notCheckableReasonSchema>;

/**
 * What an expression does not speak to of its statement: `what` in the words of the statement, why data cannot decide it, and what would
 * be needed. A claim that leaves something is at best supported in part.
 */
export const claimRemainderSchema = z.strictObject({
  what: textSchema,
  reason: notCheckableReasonSchema,
  needs: textSchema,
});
export type ClaimRemainder = z.infer<typeof claimRemainderSchema>;

/** A bound that the text does not give and that the check had to choose, and why this one. */
export const chosenBoundSchema = z.strictObject({ bound: textSchema, why: textSchema });
export type ChosenBound = z.infer<typeof chosenBoundSchema>;

/**
 * A checkable statement of a text: where it stands, a paraphrase (never the sentence itself), the quantities it names, the check as a
 * formula in words, and the same as an expression over the data.
 *
 * `otherwise` is the statement on another published figure, which may decide it differently; `otherwiseName` says which figure that is. `quotes` names the publisher whose figures
 * the text gives: what that publisher printed then decides, and what others say stands beside it. `bounds` are the thresholds that the
 * check chose. `leaves` is what the expression does not speak to; `notCheckable` says of a statement without an expression why data
 * cannot decide it and what would be needed.
 */
export const claimSchema = z
  .strictObject({
    id: claimIdSchema,
    section: textSchema,
    paraphrase: textSchema,
    quantities: z.string(),
    check: textSchema,
    expression: textSchema.nullable(),
    otherwise: textOrNullSchema,
    otherwiseName: textOrNullSchema,
    quotes: textOrNullSchema,
    bounds: listOf(chosenBoundSchema),
    leaves: claimRemainderSchema.nullable().default(null),
    notCheckable: z.strictObject({ reason: notCheckableReasonSchema, needs: textSchema }).nullable().default(null),
  })
  .refine(({ expression, notCheckable }) => (expression === null) === (notCheckable !== null), {
    path: ['expression'],
    message: 'either an expression or what data can’t decide',
  })
  .refine(({ expression, leaves }) => expression !== null || leaves === null, {
    path: ['leaves'],
    message: 'leaves needs an expression',
  });
export type Claim = z.infer<typeof claimSchema>;

/** An id that is no claim any more and is given to no other: why it went. */
export const retiredClaimSchema = z.strictObject({ id: claimIdSchema, why: textSchema });
export type RetiredClaim = z.infer<typeof retiredClaimSchema>;
