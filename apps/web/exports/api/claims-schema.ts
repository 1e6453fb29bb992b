import { claimIdSchema, claimSchema, verdictKindSchema, verdictSchema } from '@sogdia/core/model';
import * as z from 'zod';

const outcomeSchema = z.enum(['holds', 'fails', 'undecided', 'missing']);

const checkedClaimSchema = z.strictObject({
  ...claimSchema.shape,
  verdict: verdictKindSchema,
  reason: z.string(),
  sentence: z.string(),
  filled: z.string().nullable().describe('The formula with its figures filled in.'),
  inOneRecordOnly: z.boolean(),
  working: z.array(
    z.strictObject({
      depth: z.int(),
      expression: z.string(),
      at: z.string().nullable(),
      filled: z.string(),
      outcome: outcomeSchema.nullable(),
    }),
  ),
  lenses: z.array(
    z.strictObject({
      id: z.string(),
      record: z.enum(['reporter', 'partner']).nullable(),
      vintage: z.enum(['first', 'latest']).nullable(),
      label: z.string(),
      outcome: outcomeSchema,
      filled: z.string(),
      missing: z.string().nullable(),
    }),
  ),
  parts: z.array(z.strictObject({ expression: z.string(), verdict: verdictKindSchema, reason: z.string(), filled: z.string() })),
  sources: z.array(z.strictObject({ source: z.string(), release: z.string() })),
  conflicts: z.array(claimIdSchema),
  recorded: verdictSchema.nullable(),
  changed: z.boolean(),
  address: z.string().describe('The page of the statement.'),
});

/** The file of the ledger: every statement of the study with its verdict and working. */
export const claimsFileSchema = z.strictObject({
  schemaVersion: z.literal(1),
  dataVersion: z.string(),
  contentHash: z.string(),
  summary: z.strictObject({
    of: z.int(),
    counts: z.record(verdictKindSchema, z.int()),
    inOneRecordOnly: z.int(),
    changed: z.int(),
    sentence: z.string(),
  }),
  claims: z.array(checkedClaimSchema),
});
