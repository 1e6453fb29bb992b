import * as z from 'zod';
import { missingReasons } from './missing.ts';
import { textSchema } from './texts.ts';

/** The reason ids as a zod schema: the one list that data, metrics, views and files share. */
export const missingReasonSchema: z.ZodEnum<{ [Reason in (typeof missingReasons)[number]]: Reason }> = z.enum(missingReasons);

/**
 * A `Missing` as it stands in a file. Apart from the type and its functions, so that a metric brings no schema library along.
 * @example missingSchema.parse({ missing: 'not-reported' }) // => { missing: 'not-reported' }
 */
export const missingSchema: z.ZodObject<{ missing: typeof missingReasonSchema; of: z.ZodOptional<z.ZodString> }, z.core.$strict> =
  z.strictObject({ missing: missingReasonSchema, of: textSchema.optional() });
