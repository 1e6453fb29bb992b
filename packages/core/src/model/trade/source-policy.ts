import * as z from 'zod';
import { economyCodeSchema } from '../economies/index.ts';
import { releaseIdSchema } from '../sources/index.ts';
import { textSchema, wholeOrNullSchema } from '../values/index.ts';
import { flowSchema } from './flow.ts';

/** The policies by which a view is known: a dataset has both. */
export const vintagePolicies = ['first', 'latest'] as const;

/** All releases of a series in a rule, `china-customs-monthly/*`: of several that have a cell the earliest for `first`, else the newest. */
const releaseSeriesSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*\/\*$/)
  .brand<'ReleaseSeries'>();

/** One rule of a policy: for the cells it matches, which release wins, in order. Null matches everything; years are inclusive. */
export const sourceRuleSchema = z.strictObject({
  reporter: z.nullable(economyCodeSchema),
  partner: z.nullable(economyCodeSchema),
  flow: flowSchema.nullable(),
  from: wholeOrNullSchema,
  to: wholeOrNullSchema,
  releases: z.array(z.union([releaseIdSchema, releaseSeriesSchema])).min(1),
});
export type SourceRule = z.infer<typeof sourceRuleSchema>;

/**
 * Which release is taken where several speak. The first rule that matches a cell decides, and within it the first release that
 * has the cell; a cell that no rule covers is Missing. The losers stay reachable as alternates.
 */
export const sourcePolicySchema = z.strictObject({
  id: textSchema,
  description: textSchema,
  rules: z.array(sourceRuleSchema).min(1),
});
export type SourcePolicy = z.infer<typeof sourcePolicySchema>;
