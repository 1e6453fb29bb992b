import * as m from 'zod/mini';

/**
 * Code of an economy or of a group of economies: ISO 3166-1 alpha-3 (`KAZ`), or what a dataset calls an area, a former economy or a group
 * (`S19`, `CSK`, `CA5`); `WLD` stands for all partners together. Branded, so that a plain string is rejected by the type checker.
 */
export const economyCodeSchema = m
  .string()
  .check(m.regex(/^[A-Z][A-Z0-9]{2,7}$/))
  .brand<'EconomyCode'>();
export type EconomyCode = m.infer<typeof economyCodeSchema>;
