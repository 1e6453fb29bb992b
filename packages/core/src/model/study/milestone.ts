import * as z from 'zod';
import { economyCodeSchema } from '../economies/index.ts';
import { releaseIdSchema, sourceIdSchema } from '../sources/index.ts';
import { kebabCase } from '../values/index.ts';

/** A level of a series of milestones: its name in a table, and the kind that dated events of it carry. */
export const milestoneLevelSchema = z.strictObject({
  id: z.string().regex(kebabCase),
  name: z.string().min(1),
  eventKind: z.string().min(1),
});
export type MilestoneLevel = z.infer<typeof milestoneLevelSchema>;

/** When an economy reached a level; `year` is null where it had not as of the source. `name` is what the level was called there. */
export const milestoneSchema = z.strictObject({
  economy: economyCodeSchema,
  level: z.string().regex(kebabCase),
  year: z.number().int().nullable(),
  name: z.string().min(1).nullable(),
  source: sourceIdSchema,
  release: releaseIdSchema,
});
export type Milestone = z.infer<typeof milestoneSchema>;

/**
 * A ladder of dated levels that economies climb with one of them (`reporter`): partnerships, stages of a customs union, stages of an
 * accession. `levels` stand in rising order; each milestone names one of them.
 */
export const milestoneSeriesSchema = z
  .strictObject({
    id: z.string().regex(kebabCase),
    name: z.string().min(1),
    reporter: economyCodeSchema,
    levels: z.array(milestoneLevelSchema).min(1),
    milestones: z.array(milestoneSchema),
  })
  .superRefine(({ levels, milestones }, context) => {
    const known = levels.map(({ id }) => id);
    for (const [index, { level }] of milestones.entries()) {
      if (known.includes(level)) continue;
      context.addIssue({ code: 'custom', path: ['milestones', index, 'level'], message: `${level} is none of ${known.join(', ')}` });
    }
  });
export type MilestoneSeries = z.infer<typeof milestoneSeriesSchema>;

/** The three rungs of the paper's Table 1, in rising order. */
export const partnershipLevelSchema = z.enum(['strategic-partnership', 'comprehensive-strategic-partnership', 'deepened']);
export type PartnershipLevel = z.infer<typeof partnershipLevelSchema>;
