import * as z from 'zod';

/** How ids are written that a dataset gives: lower-case words and digits joined by single hyphens. */
export const kebabCaseSchema: z.ZodString = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A text that says something. */
export const textSchema: z.ZodString = z.string().min(1);

/** A date as precise as it is known: a year, a month or a day. */
export const isoDateSchema: z.ZodString = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** A whole number, or none. */
export const wholeOrNullSchema = z.number().int().nullable();

/** A text that says something, or none: null where it is left out. */
export const textOrNullSchema = textSchema.nullable().default(null);
