import * as z from 'zod';
import { economyCodeSchema } from '../economies/index.ts';
import { textOrNullSchema, textSchema } from '../values/index.ts';

/**
 * A number as a text prints it. `printed` keeps its digits ("89.4"), `scale` turns it into plain units (1e9 for billions,
 * 0.01 for per cent); the tolerance of a comparison follows from the digits. `at` says where it stands.
 */
export const statedValueSchema = z
  .strictObject({
    id: textSchema,
    at: textSchema,
    view: textSchema,
    measure: textSchema,
    transform: textSchema,
    partner: economyCodeSchema,
    year: z.number().int(),
    /** The last year, where the text says the same of each year from `year` on: one statement, however many years. */
    through: z.number().int().exactOptional(),
    printed: textSchema,
    scale: z.number().positive(),
    /** What the text says of the number: that it equals it, exceeds it, or is about it. */
    relation: z.enum(['equals', 'exceeds', 'about']),
    claim: textSchema.nullable(),
    /** The indicator that holds the same rate as an office printed it, in per cent; null where none is held. */
    indicator: textOrNullSchema,
  })
  .refine(({ year, through = year }) => through >= year, { path: ['through'], error: 'expected the year itself or a later one' });
export type StatedValue = z.infer<typeof statedValueSchema>;
