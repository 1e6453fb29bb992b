import * as z from 'zod';
import { economyCodeSchema } from './economy.ts';
import { releaseIdSchema } from './release.ts';
import { sourceIdSchema } from './source.ts';

/** The three rungs of the paper's Table 1, in rising order. */
export const partnershipLevelSchema = z.enum(['strategic-partnership', 'comprehensive-strategic-partnership', 'deepened']);
export type PartnershipLevel = z.infer<typeof partnershipLevelSchema>;

/** When China and an economy reached a level of partnership; `year` is null where the level had not been reached as of the source. */
export const partnershipSchema = z.strictObject({
  economy: economyCodeSchema,
  level: partnershipLevelSchema,
  year: z.number().int().nullable(),
  name: z.string().min(1).nullable(),
  source: sourceIdSchema,
  release: releaseIdSchema,
});
export type Partnership = z.infer<typeof partnershipSchema>;
