import * as z from 'zod';

/**
 * Code of an economy or of a group of economies: ISO 3166-1 alpha-3 (`KAZ`), or a group code of ours (`CA5`, `WLD`, `EU27`).
 * Branded, so that a plain string is rejected by the type checker.
 */
export const economyCodeSchema = z
  .string()
  .regex(/^[A-Z][A-Z0-9]{2,4}$/)
  .brand<'EconomyCode'>();
export type EconomyCode = z.infer<typeof economyCodeSchema>;

/** Name of an economy in the three languages of the project; `short` is for the ends of lines and narrow tables. */
const namesSchema = z.strictObject({ en: z.string().min(1), zh: z.string().min(1), ru: z.string().min(1) });

/**
 * An economy with its codes in the systems that sources use. `comtrade` and `customs` (China's customs, three digits) are
 * null where that system has no code for it. `members` is non-empty for a group, whose value is the sum over its members.
 */
export const economySchema = z.strictObject({
  code: economyCodeSchema,
  iso2: z.string().length(2).nullable(),
  isoNumeric: z.string().length(3).nullable(),
  comtrade: z.number().int().nullable(),
  customs: z.string().length(3).nullable(),
  baci: z.number().int().nullable(),
  names: namesSchema,
  members: z.array(economyCodeSchema),
});
export type Economy = z.infer<typeof economySchema>;
