import * as z from 'zod';
import { textSchema, wholeOrNullSchema } from '../values/index.ts';
import { economyCodeSchema } from './economy-code-schema.ts';

/** A name in the three languages of the project. */
export const namesSchema = z.strictObject({ en: textSchema, zh: textSchema, ru: textSchema });

/**
 * An economy with its codes in the systems that sources use, null where a system has none for it: ISO 3166-1 (letters and digits), UN
 * Comtrade, China's customs (three digits), BACI. Its kind: a country or territory; an area that stands in records as one partner, such as
 * "other Asia" or a union that its partners record as one; an economy of the past. `spellings` are further names and numbers by which a reader may call it.
 */
export const economySchema = z.strictObject({
  code: economyCodeSchema,
  kind: z.enum(['country', 'area', 'historical']),
  iso2: z.string().length(2).nullable(),
  isoNumeric: z.string().length(3).nullable(),
  comtrade: wholeOrNullSchema,
  customs: z.string().length(3).nullable(),
  baci: wholeOrNullSchema,
  names: namesSchema,
  spellings: z.array(textSchema).exactOptional(),
});
export type Economy = z.infer<typeof economySchema>;

/**
 * Economies that are spoken of together: what is asked of a group is the sum over its members. `source` says where the membership is
 * stated; `comtrade` is the code under which UN Comtrade lists the group, null where it does not; `together` is what a sentence calls its
 * members where it speaks of each, null where nothing better is known than how many they are and of what.
 */
export const groupSchema = z.strictObject({
  code: economyCodeSchema,
  comtrade: wholeOrNullSchema,
  names: namesSchema,
  together: namesSchema.nullable().default(null),
  members: z.array(economyCodeSchema).min(2),
  source: textSchema,
});
export type Group = z.infer<typeof groupSchema>;
