import { z } from 'zod';
import { type Claim, chosenBoundSchema, claimIdSchema, claimRemainderSchema } from '../model/claim.ts';

const userClaimSchema = z.strictObject({
  id: claimIdSchema,
  says: z.string().min(1),
  at: z.string().min(1).optional(),
  expression: z.string().min(1),
  otherwise: z.string().min(1).optional(),
  quotes: z.string().min(1).optional(),
  bounds: z.array(chosenBoundSchema).optional(),
  leaves: claimRemainderSchema.optional(),
});

/**
 * A file of anyone's claims, as JSON or as YAML that an app has read: a title, and for each claim an id, what the text says, where it
 * stands (`at`), the expression, and, where they apply, the same statement on another published figure (`otherwise`), the
 * publisher whose figures the text gives (`quotes`), the bounds that the check chose, and what the data leave open (`leaves`). Each id stands once.
 */
export const claimFileSchema: z.ZodType<ClaimFile> = z
  .strictObject({ title: z.string().min(1).optional(), claims: z.array(userClaimSchema).min(1) })
  .refine(({ claims }) => new Set(claims.map(({ id }) => id)).size === claims.length, { path: ['claims'], message: 'each id once' });

/** What a file of claims holds once it is read. */
export interface ClaimFile {
  readonly title?: string | undefined;
  readonly claims: readonly z.infer<typeof userClaimSchema>[];
}

/**
 * The claims of a file as claims of the model.
 * @example claimsOfFile({ claims: [] }) // => []
 */
export function claimsOfFile({ claims }: ClaimFile): readonly Claim[] {
  return claims.map(({ id, says, at, expression, otherwise, quotes, bounds, leaves }) => ({
    id,
    section: at ?? '-',
    paraphrase: says,
    quantities: '-',
    check: expression,
    expression,
    otherwise: otherwise ?? null,
    quotes: quotes ?? null,
    bounds: bounds ?? [],
    leaves: leaves ?? null,
    notCheckable: null,
  }));
}
