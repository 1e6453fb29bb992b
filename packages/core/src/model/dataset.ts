import * as z from 'zod';
import { absenceSchema } from './absence.ts';
import { claimSchema, retiredClaimSchema } from './claim.ts';
import { datasetFaults } from './dataset-faults.ts';
import { economySchema } from './economy.ts';
import { eventSchema } from './event.ts';
import { groupSchema } from './group.ts';
import { indicatorNameSchema, indicatorValueSchema } from './indicator.ts';
import { licenceSchema } from './licence.ts';
import { observationSchema } from './observation.ts';
import { partnershipSchema } from './partnership.ts';
import { releaseSchema } from './release.ts';
import { sourceSchema } from './source.ts';
import { sourcePolicySchema } from './source-policy.ts';
import { statedValueSchema } from './stated-value.ts';
import { verdictSchema } from './verdict.ts';

/** Identity of a dataset, in kebab-case. */
export const datasetIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .brand<'DatasetId'>();
/** A checked dataset id. */
export type DatasetId = z.infer<typeof datasetIdSchema>;

/**
 * All that a query may look at: the economies and groups that it speaks of, figures, context, events, partnerships, what a paper states, its claims with the verdicts on record
 * (and the ids that are no claims any more), and where each comes from.
 * Its parts hold together: see `validateDataset`, which tells in sentences what does not.
 * `policies` are tried by id; `contentHash` is the SHA-256 of the canonical rows, so that a label cannot move it.
 */
export const datasetSchema = z
  .strictObject({
    id: datasetIdSchema,
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    contentHash: z.string().regex(/^[0-9a-f]{64}$/),
    economies: z.array(economySchema),
    groups: z.array(groupSchema),
    observations: z.array(observationSchema),
    indicators: z.array(indicatorValueSchema),
    indicatorNames: z.array(indicatorNameSchema).default([]),
    events: z.array(eventSchema),
    partnerships: z.array(partnershipSchema),
    absences: z.array(absenceSchema),
    statedValues: z.array(statedValueSchema),
    claims: z.array(claimSchema),
    retiredClaims: z.array(retiredClaimSchema).default([]),
    verdicts: z.array(verdictSchema).default([]),
    policies: z.array(sourcePolicySchema),
    sources: z.array(sourceSchema),
    releases: z.array(releaseSchema),
    licences: z.array(licenceSchema),
  })
  .superRefine((dataset, context) => {
    for (const { path, found, expected } of datasetFaults(dataset)) {
      context.addIssue({ code: 'custom', path: [...path], message: `${found}; expected ${expected}`, params: { found, expected } });
    }
  })
  .superRefine(({ claims, verdicts, retiredClaims }, context) => {
    const known = new Map(claims.map((claim) => [claim.id, claim]));
    for (const { claim, verdict } of verdicts) {
      if (verdict !== 'supported-in-part' || known.get(claim)?.leaves !== null) continue;
      context.addIssue({
        code: 'custom',
        path: ['verdicts'],
        message: `${claim} is supported in part, and the claim leaves nothing: say what`,
      });
    }
    for (const { id } of retiredClaims) {
      if (known.has(id)) context.addIssue({ code: 'custom', path: ['retiredClaims'], message: `${id} is retired, and a claim` });
    }
  });
export type Dataset = z.infer<typeof datasetSchema>;
