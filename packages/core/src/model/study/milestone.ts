import * as z from 'zod';
import { economyCodeSchema } from '../economies/index.ts';
import { releaseIdSchema, sourceIdSchema } from '../sources/index.ts';
import { kebabCaseSchema, listOf, textOrNullSchema, textSchema, wholeOrNullSchema } from '../values/index.ts';
import { refuseRepeated, refuseUnknown } from './list-faults.ts';

/**
 * A level of a ladder: its name inside a sentence (`membership`), and a shorter one for the cells of a table where that is long. The dataset dates it
 * by events of the kind `eventKind`, and by the indicator `indicator`, whose values are the dates or years in which economies reached it.
 */
export const milestoneLevelSchema = z.strictObject({
  id: kebabCaseSchema,
  name: textSchema,
  short: textOrNullSchema,
  eventKind: textOrNullSchema,
  indicator: textOrNullSchema,
});
export type MilestoneLevel = z.infer<typeof milestoneLevelSchema>;

/** When an economy reached a level; `year` is null where it had not as of the source. `name` is what the level was called there. */
export const milestoneSchema = z.strictObject({
  economy: economyCodeSchema,
  level: kebabCaseSchema,
  year: wholeOrNullSchema,
  name: textSchema.nullable(),
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
    id: kebabCaseSchema,
    name: textSchema,
    at: textOrNullSchema,
    levels: z.array(milestoneLevelSchema).min(1),
    milestones: listOf(milestoneSchema),
  })
  .superRefine(({ levels, milestones }, context) => {
    const known = levels.map(({ id }) => id);
    refuseRepeated(context, known, 'level', (index) => ['levels', index, 'id']);
    for (const [index, { level }] of milestones.entries()) refuseUnknown(context, level, known, ['milestones', index, 'level']);
  });
export type MilestoneSeries = z.infer<typeof milestoneSeriesSchema>;
