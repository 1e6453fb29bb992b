import * as z from 'zod';
import { economyCodeSchema } from '../economies/index.ts';
import { releaseIdSchema, sourceIdSchema } from '../sources/index.ts';
import { kebabCase } from '../values/index.ts';

/**
 * A level of a ladder: its name inside a sentence (`membership`), and a shorter one for the cells of a table where that is long. The dataset dates it
 * by events of the kind `eventKind`, and by the indicator `indicator`, whose values are the dates or years in which economies reached it.
 */
export const milestoneLevelSchema = z.strictObject({
  id: z.string().regex(kebabCase),
  name: z.string().min(1),
  short: z.string().min(1).nullable().default(null),
  eventKind: z.string().min(1).nullable().default(null),
  indicator: z.string().min(1).nullable().default(null),
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
 * A ladder of dated levels that economies climb: partnerships, stages of a customs union, stages of an accession. `levels` stand in rising
 * order; `milestones` are those that the study itself prints, each of one of the levels, and `at` is where it prints them. It is asked for as an
 * indicator, by its id, whose value in a year is the highest level that an economy had reached.
 */
export const milestoneSeriesSchema = z
  .strictObject({
    id: z.string().regex(kebabCase),
    name: z.string().min(1),
    at: z.string().min(1).nullable().default(null),
    levels: z.array(milestoneLevelSchema).min(1),
    milestones: z.array(milestoneSchema).default([]),
  })
  .superRefine(({ levels, milestones }, context) => {
    const known = levels.map(({ id }) => id);
    for (const [index, id] of known.entries()) {
      if (known.indexOf(id) < index)
        context.addIssue({ code: 'custom', path: ['levels', index, 'id'], message: `${id} is a level already` });
    }
    for (const [index, { level }] of milestones.entries()) {
      if (known.includes(level)) continue;
      context.addIssue({ code: 'custom', path: ['milestones', index, 'level'], message: `${level} is none of ${known.join(', ')}` });
    }
  });
export type MilestoneSeries = z.infer<typeof milestoneSeriesSchema>;
