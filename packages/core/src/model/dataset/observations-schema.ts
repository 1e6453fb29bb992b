import * as z from 'zod';
import { type Observations, observationSchema } from '../trade/index.ts';

/** Whether observations are held by column. */
export function isTable(given: unknown): given is Observations {
  return typeof given === 'object' && given !== null && 'columns' in given;
}

/** Observations as a list, or as a table by column, of whose rows `validateDataset` looks at those that bring anything new. */
export const observationsSchema: z.ZodType<Observations> = z.array(observationSchema).or(z.custom<Observations>(isTable));
