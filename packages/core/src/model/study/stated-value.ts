import * as z from 'zod';
import { economyCodeSchema } from '../economies/index.ts';

/**
 * A number as a text prints it. `printed` keeps its digits ("89.4"), `scale` turns it into plain units (1e9 for billions,
 * 0.01 for per cent); the tolerance of a comparison follows from the digits. `at` says where it stands.
 */
export const statedValueSchema = z.strictObject({
  id: z.string().min(1),
  at: z.string().min(1),
  view: z.string().min(1),
  measure: z.string().min(1),
  transform: z.string().min(1),
  partner: economyCodeSchema,
  year: z.number().int(),
  printed: z.string().min(1),
  scale: z.number().positive(),
  /** What the text says of the number: that it equals it, exceeds it, or is about it. */
  relation: z.enum(['equals', 'exceeds', 'about']),
  claim: z.string().min(1).nullable(),
  /** The indicator that holds the same rate as an office printed it, in per cent; null where none is held. */
  indicator: z.string().min(1).nullable().default(null),
});
export type StatedValue = z.infer<typeof statedValueSchema>;
