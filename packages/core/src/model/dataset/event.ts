import * as z from 'zod';
import { releaseIdSchema, sourceIdSchema } from '../sources/index.ts';

/**
 * Something dated that may have moved trade. `date` and `end` are ISO dates of day, month or year precision; `economies` lists
 * the economies it happened in (ISO codes, `CA5`, `WLD`). `onCharts` marks the few that charts draw; a timeline lists them all.
 */
export const eventSchema = z.strictObject({
  id: z.string().min(1),
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  end: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  economies: z.array(z.string().min(1)),
  kind: z.string().min(1),
  title: z.string().min(1),
  detail: z.string().min(1).nullable(),
  onCharts: z.boolean(),
  confidence: z.enum(['high', 'medium', 'low']),
  source: sourceIdSchema,
  release: releaseIdSchema,
});
export type Event = z.infer<typeof eventSchema>;
