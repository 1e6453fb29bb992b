import * as z from 'zod';
import { economyCodeSchema } from '../economies/index.ts';
import { sourceIdSchema } from '../sources/index.ts';
import { missingReasonSchema, textSchema } from '../values/index.ts';

/**
 * A known absence: a reporter that did not report, from and to which year (inclusive), and why. A query that finds no observation
 * gives this reason; without a matching absence the reason is `not-in-data`.
 */
export const absenceSchema = z.strictObject({
  reporter: economyCodeSchema,
  partner: z.nullable(economyCodeSchema),
  from: z.number().int(),
  to: z.number().int(),
  reason: missingReasonSchema,
  note: textSchema,
  source: sourceIdSchema,
});
export type Absence = z.infer<typeof absenceSchema>;
