import * as z from 'zod';
import { economyCodeSchema, economySchema, groupSchema } from '../economies/index.ts';
import { licenceSchema, releaseSchema, sourceSchema } from '../sources/index.ts';
import { studySchema } from '../study/index.ts';
import { absenceSchema, sourcePolicySchema } from '../trade/index.ts';
import { kebabCaseSchema, listOf } from '../values/index.ts';
import { datasetFaults } from './dataset-faults.ts';
import { eventSchema } from './event.ts';
import { indicatorRoleSchema, indicatorSchema, indicatorValueSchema } from './indicator.ts';
import { concordanceSchema, nomenclatureSchema, productSetSchema } from './nomenclature.ts';
import { observationsSchema } from './observations-schema.ts';
import { outlineSchema, placeSchema } from './place.ts';

/** Identity of a dataset, in kebab-case. */
export const datasetIdSchema = kebabCaseSchema.brand<'DatasetId'>();
/** A checked dataset id. */
export type DatasetId = z.infer<typeof datasetIdSchema>;

/**
 * All that a query may look at: the economies and groups that it speaks of, figures, context, events, the studies that ask questions of
 * them, and where each comes from. `offered` are the economies and groups that questions are offered of, in that order; where none is
 * listed, all are.
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
    offered: listOf(economyCodeSchema),
    observations: observationsSchema,
    indicators: z.array(indicatorValueSchema),
    indicatorRegistry: listOf(indicatorSchema),
    indicatorRoles: listOf(indicatorRoleSchema),
    places: listOf(placeSchema),
    outlines: listOf(outlineSchema),
    nomenclatures: listOf(nomenclatureSchema),
    productSets: listOf(productSetSchema),
    concordances: listOf(concordanceSchema),
    events: z.array(eventSchema),
    absences: z.array(absenceSchema),
    studies: listOf(studySchema),
    policies: z.array(sourcePolicySchema),
    sources: z.array(sourceSchema),
    releases: z.array(releaseSchema),
    licences: z.array(licenceSchema),
  })
  .superRefine((dataset, context) => {
    for (const { path, found, expected } of datasetFaults(dataset)) {
      context.addIssue({ code: 'custom', path: [...path], message: `${found}; expected ${expected}`, params: { found, expected } });
    }
  });
export type Dataset = z.infer<typeof datasetSchema>;
