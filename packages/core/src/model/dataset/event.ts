import * as z from 'zod';
import { releaseIdSchema, sourceIdSchema } from '../sources/index.ts';
import { textSchema } from '../values/index.ts';

/**
 * Something dated that may have moved trade. `date` and `end` are ISO dates of day, month or year precision; `economies` lists
 * the economies it happened in (ISO codes, `CA5`, `WLD`). `onCharts` marks the few that charts draw; a timeline lists them all.
 */
export const eventSchema = z.strictObject({
  id: textSchema,
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  end: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  economies: z.array(textSchema),
  kind: textSchema,
  title: textSchema,
  detail: textSchema.nullable(),
  onCharts: z.boolean(),
  confidence: z.enum(['high', 'medium', 'low']),
  source: sourceIdSchema,
  release: releaseIdSchema,
});
export type Event = z.infer<typeof eventSchema>;
