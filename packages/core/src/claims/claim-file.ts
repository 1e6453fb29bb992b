import * as z from 'zod';
import { type Claim, chosenBoundSchema, claimIdSchema, claimRemainderSchema } from '../model/study/index.ts';

const userClaimSchema = z.strictObject({
  id: claimIdSchema,
  says: z.string().min(1),
  at: z.string().min(1).optional(),
  expression: z.string().min(1),
  otherwise: z.string().min(1).optional(),
  otherwiseName: z.string().min(1).optional(),
  quotes: z.string().min(1).optional(),
  bounds: z.array(chosenBoundSchema).optional(),
  leaves: claimRemainderSchema.optional(),
});

/** What one reads at a sitting is told; a file of a hundred thousand wrong claims has one fault more than these. */
const mostFaults = 20;
const mostClaims = 10_000;

type UserClaim = z.infer<typeof userClaimSchema>;

function readClaims(given: readonly unknown[], context: z.RefinementCtx): UserClaim[] {
  const claims: UserClaim[] = [];
  const ids = new Set<string>();
  let faults = 0;
  const fault = (issue: z.core.$ZodRawIssue): void => {
    faults += 1;
    context.issues.push(issue);
  };
  for (const [index, item] of given.entries()) {
    if (faults >= mostFaults) break;
    const read = userClaimSchema.safeParse(item);
    if (read.success) {
      if (ids.has(read.data.id)) fault({ code: 'custom', message: 'each id once', path: [index, 'id'], input: read.data.id });
      ids.add(read.data.id);
      claims.push(read.data);
    } else for (const issue of read.error.issues) fault({ ...issue, path: [index, ...issue.path], input: item } as z.core.$ZodRawIssue);
  }
  return claims;
}

/**
 * A file of anyone's claims, as JSON or as YAML that an app has read: a title, and for each claim an id, what the text says, where it
 * stands (`at`), the expression, and, where they apply, the same statement on another published figure (`otherwise`, and
 * `otherwiseName`, which figure that is), the
 * publisher whose figures the text gives (`quotes`), the bounds that the check chose, and what the data leave open (`leaves`). Each id stands once;
 * a file holds at most 10,000 claims, and of what is wrong the first twenty faults are told.
 */
export const claimFileSchema: z.ZodType<ClaimFile> = z.strictObject({
  title: z.string().min(1).optional(),
  claims: z.array(z.unknown()).min(1).max(mostClaims).transform(readClaims),
});

/** What a file of claims holds once it is read. */
export interface ClaimFile {
  readonly title?: string | undefined;
  readonly claims: readonly UserClaim[];
}

/**
 * The claims of a file as claims of the model.
 * @example claimsOfFile({ claims: [] }) // => []
 */
export function claimsOfFile({ claims }: ClaimFile): readonly Claim[] {
  return claims.map(({ id, says, at, expression, otherwise, otherwiseName, quotes, bounds, leaves }) => ({
    id,
    section: at ?? '-',
    paraphrase: says,
    quantities: '-',
    check: expression,
    expression,
    otherwise: otherwise ?? null,
    otherwiseName: otherwiseName ?? null,
    quotes: quotes ?? null,
    bounds: bounds ?? [],
    leaves: leaves ?? null,
    notCheckable: null,
  }));
}
