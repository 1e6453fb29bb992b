import * as z from 'zod';

/** How ids are written that a dataset gives: lower-case words and digits joined by single hyphens. */
export const kebabCaseSchema: z.ZodString = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A text that says something. */
export const textSchema: z.ZodString = z.string().min(1);

/** Such a text, or none: null where it is left out. */
export const textOrNullSchema = textSchema.nullable().default(null);
