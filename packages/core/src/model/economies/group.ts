import * as z from 'zod';
import { economyCodeSchema, namesSchema } from './economy.ts';

/**
 * Economies that are spoken of together: what is asked of a group is the sum over its members. `source` says where the membership is
 * stated; `comtrade` is the code under which UN Comtrade lists the group, null where it does not; `together` is what a sentence calls its
 * members where it speaks of each, null where nothing better is known than how many they are and of what.
 */
export const groupSchema = z.strictObject({
  code: economyCodeSchema,
  comtrade: z.number().int().nullable(),
  names: namesSchema,
  together: namesSchema.nullable().default(null),
  members: z.array(economyCodeSchema).min(2),
  source: z.string().min(1),
});
export type Group = z.infer<typeof groupSchema>;
