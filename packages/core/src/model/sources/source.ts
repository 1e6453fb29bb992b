import * as z from 'zod';

/** Identity of a source, in kebab-case: where a figure was read. */
export const sourceIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .brand<'SourceId'>();
/** A checked source id. */
export type SourceId = z.infer<typeof sourceIdSchema>;

/**
 * Who published a figure and where it was read. `publisher` is the primary one (the statistics office, UN Comtrade, the IMF);
 * `readAt` says where the figure was read when that is a copy or a press report, with its address.
 */
export const sourceSchema = z.strictObject({
  id: sourceIdSchema,
  publisher: z.string().min(1),
  title: z.string().min(1),
  kind: z.enum(['statistics-office', 'international-database', 'reconciled-database', 'press', 'paper', 'research', 'industry']),
  url: z.string().min(1).nullable(),
  readAt: z.string().min(1).nullable(),
  licence: z.string().min(1),
});
export type Source = z.infer<typeof sourceSchema>;
