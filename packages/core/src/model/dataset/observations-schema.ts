import * as z from 'zod';
import { type Observations, observationSchema } from '../trade/index.ts';

/** Whether observations are held by column. */
export function isTable(given: unknown): given is Observations {
  return given instanceof Object && 'columns' in given;
}

/** Observations as a list, or as a table by column, of whose rows `validateDataset` looks at those that bring anything new. */
export const observationsSchema = z.any().transform((given, { issues }): Observations => {
  if (isTable(given)) return given;
  const { data, error } = observationSchema.array().safeParse(given);
  for (const issue of error?.issues ?? []) issues.push(issue as z.core.$ZodRawIssue);
  return data as Observations;
});
